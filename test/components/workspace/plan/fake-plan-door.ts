import type { PlanDoor, PlanShelf } from '@/components/workspace/plan/plan-door';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import type { Role } from '@/lib/catalogue/role';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { TODAY } from '../../shared/samples';

export interface FakePlanDoor extends PlanDoor {
  shelf: PlanShelf;
  /** what was put away as the draft, in order */
  saved: (Plan | null)[];
  files: string[];
  /** another page puts a draft away */
  writeElsewhere(plan: Plan | null): void;
  /** the clock moves on */
  wait(ms: number): void;
}

export const newPlan = (role: Role = 'supportEngineer'): Plan =>
  presetPlan(role, {
    id: '00000000-0000-4000-8000-000000000099',
    today: TODAY,
    timeZone: 'UTC',
    createdAt: TODAY.toISOString(),
    t,
  });

interface Given extends Partial<PlanShelf> {
  history?: MeasurementRow[];
}

/** A plan place over plain objects: what is put away is there when it is read again. */
export function fakePlanDoor({ history = [], ...given }: Given = {}): FakePlanDoor {
  const listeners = new Set<() => void>();
  const away: PaperRow<'absence'>[] = [];
  let time = TODAY.getTime();
  const door: FakePlanDoor = {
    shelf: { versions: [], draft: null, received: null, pack: null, setAside: false, ...given },
    saved: [],
    files: [],
    now: () => new Date(time),
    wait: (ms) => {
      time += ms;
    },
    newId: () => '00000000-0000-4000-8000-000000000098',
    timeZone: 'UTC',
    read: async () => ({ ...door.shelf }),
    async saveDraft(plan) {
      time += 1;
      const savedAt = new Date(time).toISOString();
      door.saved.push(plan);
      door.shelf.draft = plan && { plan, savedAt };
      return { ok: true, result: savedAt };
    },
    async saveReceived(received) {
      door.shelf.received = received;
      return { ok: true, result: null };
    },
    async savePack(pack) {
      door.shelf.pack = pack;
      return { ok: true, result: null };
    },
    onStored(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    writeElsewhere(plan) {
      time += 1000;
      door.shelf.draft = plan && { plan, savedAt: new Date(time).toISOString() };
      for (const listen of listeners) listen();
    },
    async adopt(plan) {
      door.shelf.versions = [...door.shelf.versions, plan];
      return { ok: true, result: null };
    },
    async savePlanFile(plan, by, name) {
      door.files.push(`${plan.id} v${plan.version} by ${by} ${name}`.trim());
      return { ok: true, result: null };
    },
    async saveAnswers(received, name) {
      door.files.push(`answers to ${received.file.plan.id} by ${name}`);
      return { ok: true, result: null };
    },
    openPlanFile: async () => ({ ok: false, why: 'fileProblem_notJson' }),
    takeAnswers: (sent) => ({ ok: true, plan: sent, questions: [] }),
    openPack: async () => ({ ok: false, why: 'fileProblem_notOurs' }),
    previewPack: () => [],
    fillFromPack: (plan, pack) => ({
      ...plan,
      customerWord: plan.customerWord || pack.vocabulary.customerWord,
    }),
    renewals: async () => [],
    async savePackFile(plan, name, team, renewals) {
      const orgs = renewals.map(({ apiHost }) => ` with ${apiHost}`).join('');
      door.files.push(`pack ${name} of ${plan.id} for ${team}${orgs}`);
      return { ok: true, result: null };
    },
    begin: (role) => newPlan(role as Role),
    facts: async () => ({ hasEvidence: true, hasCheckIn: false, hasDevelopment: false }),
    history: async () => history,
    absences: async () => [...away],
    async addAbsence(from, to) {
      const at = TODAY.toISOString();
      const paper = { noun: 'absence', from, to } as const;
      const row = { id: `a${away.length}`, noun: 'absence', paper, writtenAt: at, changedAt: at } as const;
      away.push({ ...row, versions: 1, removed: false });
      return { ok: true, result: null };
    },
    async removeAbsence(id) {
      const place = away.findIndex((one) => one.id === id);
      away.splice(place, 1);
      return { ok: true, result: null };
    },
  };
  return door;
}
