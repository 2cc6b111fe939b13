import type { FaultRule } from '../faults';
import type { LightningSettings } from './page-server/lightning-org';
import type { ApiCall, Org, OrgUser, Refusal, Switches } from './world/org';
import { USUAL_SWITCHES, userOf } from './world/org';
import type { Row } from './world/row';
import { expireSessions, signIn, signOut } from './world/sessions';
import type { World } from './world/world';
import { addTask, moveStage, type NewTask, postComment, reschedule } from './world/write-record';

/** What an API answers instead of the truth; sessions and limits have switches of their own. */
export type SalesforceFault = Omit<FaultRule, 'kind' | 'host' | 'family'> & {
  kind: 503 | 'html' | 'slow' | 'truncated' | 'dropped';
};

/** What may be done to one simulated org. Writes throw for records that are not there. */
export interface OrgControl {
  /** 18 characters */
  id: string;
  pageHost: string;
  apiHost: string;
  /** the id of the rep who is signed in at the start */
  person: string;
  /** everybody who works there; those who own accounts come first */
  users: readonly OrgUser[];
  /** those who own accounts */
  reps: readonly OrgUser[];
  /** what the API was asked since `clearCalls`, oldest first; a composite is one call with its parts */
  calls: readonly ApiCall[];
  clearCalls(): void;
  /** the session id that is good on the API host, for tests that ask the API themselves; null: nobody is signed in */
  session(): string | null;
  signOut(): void;
  /** signs somebody in: the person of the start when no id is given */
  signIn(userId?: string): void;
  /** sessions and access tokens stop working; the next page opens a new session, a refresh token a new token */
  expire(): void;
  /** an older session cookie on the API host, in front of the good one or in its place; seen from the next page on */
  stale(kind: Switches['staleCookie']): void;
  /** API Access Control and its like: the browser's sessions are refused, tokens of an app are not */
  refuse(refusal: Refusal): void;
  disableApi(disabled?: boolean): void;
  exceedLimit(exceeded?: boolean): void;
  /** figures of `Sforce-Limit-Info`; each billed call adds one; null leaves the header out */
  setUsage(usage: { used: number; of: number } | null): void;
  /** OAuth: the admin has not installed the app, or the person says no */
  oauth(change: Partial<Pick<Switches, 'appBlocked' | 'consentDenied'>>): void;
  fail(rule: SalesforceFault): void;
  /** hides an object, or one field `Object.Field`, from a person, or from everybody */
  hide(what: string, userId?: string): void;
  /** changes how the pages look and behave; the open page follows */
  set(change: Partial<LightningSettings>): void;
  /** ends every fault and switch, signs the person of the start in anew, and forgets the calls; records stay */
  heal(): void;
  winOpportunity(id: string): void;
  moveOpportunity(id: string, stage: string): void;
  /** another day, `YYYY-MM-DD`, for its closing and its renewal */
  reschedule(id: string, day: string): void;
  addTask(task: NewTask, by?: string): Row;
  postComment(caseId: string, text: string, by?: string): Row;
}

export function createOrgControl(world: World, org: Org): OrgControl {
  const now = (): number => world.clock.now();
  const changed = <Result>(result: Result): Result => {
    world.version += 1;
    return result;
  };
  const me = (): string => org.signIn?.userId ?? org.personId;
  const change = (switches: Partial<Switches>): void => void Object.assign(org.switches, switches);
  const again = (): void => changed(signIn(org, me()));
  const control: OrgControl = {
    id: org.id,
    pageHost: org.pageHost,
    apiHost: org.apiHost,
    person: org.personId,
    users: org.users,
    reps: org.users.filter((user) => org.tables.Account?.some((account) => account.OwnerId === user.id)),
    calls: org.calls,
    clearCalls: () => void org.calls.splice(0),
    session: () => org.signIn?.apiSid ?? null,
    signOut: () => changed(signOut(org)),
    signIn: (userId) => changed(signIn(org, userOf(org, userId ?? org.personId).id)),
    expire: () => changed(expireSessions(org)),
    stale(kind) {
      change({ staleCookie: kind });
      again();
    },
    refuse: (refusal) => change({ refusal }),
    disableApi: (disabled = true) => change({ apiDisabled: disabled }),
    exceedLimit: (exceeded = true) => change({ limitExceeded: exceeded }),
    setUsage: (usage) => change({ usage: usage && { ...usage } }),
    oauth: change,
    fail: (rule) => org.faults.add({ path: '^/services/', ...rule, host: org.apiHost }),
    hide(what, userId) {
      const [object = '', field = null] = what.split('.');
      org.hidden.push({ object, field, userId: userId ?? null });
      org.shapedAt = now();
    },
    set: (settings) => changed(void Object.assign(org.lightning, settings)),
    heal() {
      org.faults.clear();
      change({ ...USUAL_SWITCHES, usage: { used: 10_018, of: 100_000 } });
      if (org.hidden.length > 0) org.shapedAt = now();
      org.hidden.splice(0);
      org.grants.clear();
      org.sessions.clear();
      control.signIn();
      control.clearCalls();
    },
    winOpportunity: (id) => control.moveOpportunity(id, 'Closed Won'),
    moveOpportunity: (id, stage) => changed(moveStage(org, id, stage, me(), now())),
    reschedule: (id, day) => changed(reschedule(org, id, day, me(), now())),
    addTask: (task, by) => changed(addTask(org, task, by ?? me(), now())),
    postComment: (caseId, text, by) => changed(postComment(org, caseId, text, by ?? me(), now())),
  };
  return control;
}
