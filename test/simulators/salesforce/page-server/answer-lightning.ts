import { type Answer, type Asked, answerText } from '../../exchange';
import { CONTENT_SECURITY_POLICY } from '../../zendesk/page-server/security-policy';
import { finishSignIn, isSignedIn, sendToSignIn } from './answer-sign-in';
import type { LightningOrg } from './lightning-org';
import { answerPageCall } from './page-calls';
import { readPageFile } from './page-files';
import { cookiesOf, settingsFor } from './page-settings';

const HOME = '/lightning/page/home';

/** Answers a host of Lightning pages: documents, their files, and their own calls under `/sim/`. */
export function answerLightning(asked: Asked, org: LightningOrg): Answer {
  const { path } = asked;
  if (path.startsWith('/page/')) {
    return readPageFile(path.slice('/page/'.length)) ?? answerText(404, 'text/plain', 'Not found');
  }
  if (path === '/sim/signed-in') return org.signedIn ? finishSignIn(asked, org) : sendToSignIn(asked, org);
  if (path.startsWith('/sim/')) return answerPageCall(asked, org);
  if (path === '/' || path === '/lightning' || path === '/lightning/') return moved(HOME);
  // The API is not here: the real host leads elsewhere, and an authorization header is lost on the way.
  if (path.startsWith('/services/')) return moved(`https://${org.apiHost}${path}`);
  if (!/^\/(lightning\/|one\/one\.app$)/.test(path))
    return answerText(404, 'text/html', '<h1>Not found</h1>');
  if (!isSignedIn(asked, org)) return sendToSignIn(asked, org);
  const cookies = cookiesOf(asked);
  if (cookies.length > 0) return keepSwitches(asked, cookies);
  return writeDocument(settingsFor(asked, org.settings).lang);
}

/** Takes the switches out of the address and leaves them in the browser. */
function keepSwitches(asked: Asked, cookies: string[]): Answer {
  const query = new URLSearchParams([...asked.query].filter(([name]) => !name.startsWith('sim.')));
  const rest = query.toString();
  return { ...moved(rest === '' ? asked.path : `${asked.path}?${rest}`), cookies };
}

function writeDocument(lang: string): Answer {
  const answer = readPageFile('lightning.html');
  if (!answer) return answerText(500, 'text/plain', 'lightning.html is missing');
  const html = String(answer.body).replace('lang="en"', `lang="${lang}"`);
  return {
    ...answerText(200, 'text/html', html),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  };
}

function moved(to: string): Answer {
  return { status: 302, headers: { location: to }, body: '' };
}
