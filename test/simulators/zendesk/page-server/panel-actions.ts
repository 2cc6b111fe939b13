import { type Answer, answerJson, readBody } from '../../exchange';
import type { FaultKind, RateFamily } from '../../faults';
import type { ZendeskControl } from '../control';
import type { Settings } from '../world/world';

const FAULTS: FaultKind[] = [401, 403, 404, 429, 503, 'html', 'slow', 'truncated', 'dropped'];
const FAMILIES: RateFamily[] = ['x-rate-limit', 'ratelimit', 'rate-limit', 'endpoint', 'none'];

/** What each switch may be set to from the panel. */
const CHOICES: { [Key in keyof Settings]?: readonly Settings[Key][] } = {
  signedIn: [true, false],
  metricsShape: ['object', 'array'],
  sideload: ['all', 'list', 'none'],
  rateHeaders: FAMILIES,
  generation: ['current', 'older'],
  language: ['en', 'de'],
  theme: ['light', 'dark'],
  storm: ['on', 'off'],
  modal: ['none', 'drawn', 'native'],
};

/**
 * Runs one action of the control panel: `{"action":"thank"}`, `{"action":"set","name":"theme","value":"dark"}`,
 * `{"action":"fail","kind":429,"times":1}` and so on. Answers 400 for one it does not know.
 */
export function runAction(control: ZendeskControl, body: string): Answer {
  const asked = readBody(body);
  const ticketId = typeof asked.ticket === 'number' ? asked.ticket : control.storyTicket;
  const text = typeof asked.text === 'string' ? asked.text : null;
  const run = pickAction(control, asked, ticketId, text);
  if (!run) return answerJson(400, { error: 'unknown action' });
  try {
    run();
  } catch (error) {
    return answerJson(409, { error: error instanceof Error ? error.message : 'failed' });
  }
  return answerJson(200, {
    settings: { ...control.settings },
    faults: control.faults().map((rule) => rule.kind),
  });
}

function pickAction(
  control: ZendeskControl,
  asked: Record<string, unknown>,
  ticketId: number,
  text: string | null,
): (() => unknown) | null {
  switch (asked.action) {
    case 'show':
      return () => undefined;
    case 'ask':
      return () =>
        control.postReply(ticketId, text ?? 'One more question: will it also run on Sunday night?');
    case 'answer':
      return () =>
        control.postReply(ticketId, text ?? 'It will. I will look at it on Monday at 07:00.', {
          as: 'agent',
        });
    case 'thank':
      return () => control.postReply(ticketId, text ?? 'Perfect, thank you. That is all from our side.');
    case 'solve':
      return () => control.solve(ticketId);
    case 'rateGood':
      return () => control.rate(ticketId, 'good', 'They checked before we had to ask.');
    case 'rateBad':
      return () => control.rate(ticketId, 'bad');
    case 'reopen':
      return () => control.postReply(ticketId, text ?? 'I am sorry, it failed again last night.');
    case 'redact':
      return () => control.redactComment(control.comments(ticketId).at(-1)?.id ?? 0);
    case 'delete':
      return () => control.deleteTicket(ticketId);
    case 'heal':
      return () => control.heal();
    case 'fail':
      return readFault(control, asked);
    case 'set':
      return readSetting(control, asked);
    default:
      return null;
  }
}

function readFault(control: ZendeskControl, asked: Record<string, unknown>): (() => void) | null {
  const kind = FAULTS.find((entry) => entry === asked.kind);
  if (kind === undefined) return null;
  const family = FAMILIES.find((entry) => entry === asked.family);
  return () =>
    control.fail({
      kind,
      ...(family ? { family } : {}),
      ...(typeof asked.times === 'number' ? { times: asked.times } : {}),
      ...(typeof asked.path === 'string' ? { path: asked.path } : {}),
      ...(typeof asked.ms === 'number' ? { ms: asked.ms } : {}),
      ...(typeof asked.retryAfter === 'number' ? { retryAfter: asked.retryAfter } : {}),
    });
}

function readSetting(control: ZendeskControl, asked: Record<string, unknown>): (() => void) | null {
  const { name, value } = asked;
  if ((name === 'lateMs' || name === 'rateRemaining') && typeof value === 'number') {
    return () => control.set({ [name]: value });
  }
  const choices = Object.entries(CHOICES).find(([key]) => key === name)?.[1];
  const known: readonly unknown[] = choices ?? [];
  return typeof name === 'string' && known.includes(value) ? () => control.set({ [name]: value }) : null;
}
