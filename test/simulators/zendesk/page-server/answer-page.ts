import { type Answer, type Asked, answerText } from '../../exchange';
import { SIGN_IN_PAGE } from '../../faults';
import { SESSION_COOKIE } from '../api/answer-api';
import type { ZendeskControl } from '../control';
import type { World } from '../world/world';
import { readPageFile } from './page-files';
import { CONTENT_SECURITY_POLICY } from './security-policy';
import { answerSimulatorCall } from './simulator-calls';

/** Answers everything outside `/api/v2`: the agent page, the control panel, and their own private calls. */
export function answerPage(world: World, control: ZendeskControl, asked: Asked): Answer {
  const { path } = asked;
  if (path === '/' || path === '/agent') return redirect('/agent/dashboard');
  if (path.startsWith('/access/')) return secure(answerText(200, 'text/html', SIGN_IN_PAGE));
  if (path === '/sim' || path === '/sim/') return secure(writeDocument(world, 'panel.html'));
  if (path.startsWith('/agent/')) {
    if (!world.settings.signedIn) return redirect('/access/unauthenticated');
    const answer = secure(writeDocument(world, 'agent.html'));
    const cookie = `${SESSION_COOKIE}=${world.token}; Path=/; Secure; HttpOnly; SameSite=Lax`;
    return { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } };
  }
  if (path.startsWith('/page/')) {
    return readPageFile(path.slice('/page/'.length)) ?? answerText(404, 'text/plain', 'Not found');
  }
  return (
    answerSimulatorCall(world, control, asked) ?? secure(answerText(404, 'text/html', '<h1>Not found</h1>'))
  );
}

function writeDocument(world: World, name: string): Answer {
  const answer = readPageFile(name);
  if (!answer) return answerText(500, 'text/plain', `${name} is missing`);
  const html = String(answer.body)
    .replace('lang="en"', `lang="${world.settings.language}"`)
    .replace('data-theme="light"', `data-theme="${world.settings.theme}"`);
  return answerText(200, 'text/html', html);
}

function secure(answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  };
}

function redirect(to: string): Answer {
  return { status: 302, headers: { location: to }, body: '' };
}
