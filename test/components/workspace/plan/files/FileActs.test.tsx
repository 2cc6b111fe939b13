import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlanArea } from '@/components/workspace/plan/PlanArea';
import type { PlanFile } from '@/lib/model/plan-file';
import type { PlanPack } from '@/lib/model/plan-pack';
import { button, draw, press, settle } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { confirmed } from '../../connections/fake-connections';
import { type FakePlanDoor, fakePlanDoor, newPlan } from '../fake-plan-door';
import { fill, says } from '../find-field';

const at = TODAY.toISOString();
const fileOf = (id: string): PlanFile => ({
  format: 'throughline plan',
  version: 1,
  exported: { by: 'manager', name: 'Dana Ruiz', at },
  plan: { ...newPlan(), id },
  answers: [],
  hash: '0'.repeat(64),
});
const pack: PlanPack = {
  format: 'throughline plan pack',
  version: 1,
  name: 'Platform team',
  team: 'Platform',
  madeOn: '2026-11-01',
  presets: [
    { key: 'platform', name: 'Platform engineer', purpose: '', metrics: [], rubric: [], map: newPlan().map },
  ],
  vocabulary: { customerWord: 'tenant', tags: [] },
  templates: { rubric: [], agenda: [], texts: [] },
  totals: null,
  worksCouncil: null,
};

async function open(door: FakePlanDoor) {
  draw(<PlanArea door={door} rest={[]} version={0} today={TODAY} />);
  await settle();
}

async function pick(name: string) {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].find(
    (one) => one.getAttribute('aria-label') === name,
  );
  if (!input) throw new Error(`no file field "${name}"`);
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'plan.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

beforeEach(() => {
  location.hash = '#plan';
});

describe('plan files', () => {
  it('hands the plan over with who sends it', async () => {
    const plan = { ...newPlan(), people: { employee: 'Ana', manager: 'Dana' } };
    const door = fakePlanDoor({ draft: { plan, savedAt: at } });
    await open(door);
    fill('I am the', 'Manager');
    press(button('Save as a plan file'));
    await settle();
    expect(door.files).toEqual([`${plan.id} v1 by manager Dana`]);
    expect(says()).toContain('nothing was sent from here');
  });

  it('says why a file was not taken', async () => {
    const door = fakePlanDoor({ draft: { plan: newPlan(), savedAt: at } });
    await open(door);
    await pick('Open a plan file');
    expect(says()).toContain('This file cannot be read');
  });

  it('puts somebody else’s plan aside to be answered', async () => {
    const door = fakePlanDoor();
    door.openPlanFile = async () => ({ ok: true, result: fileOf('00000000-0000-4000-8000-000000000001') });
    await open(door);
    await pick('Open a plan file');
    expect(door.shelf.received?.file.exported.name).toBe('Dana Ruiz');
    expect(location.hash).toBe('#plan/received');
  });

  it('takes the answers of a returned file into the draft', async () => {
    const plan = newPlan();
    const door = fakePlanDoor({ draft: { plan, savedAt: at } });
    door.openPlanFile = async () => ({ ok: true, result: fileOf(plan.id) });
    const accepted = { employee: null, manager: '2026-11-22' };
    door.takeAnswers = (sent) => ({
      ok: true,
      plan: { ...sent, metrics: sent.metrics.map((one) => ({ ...one, accepted })) },
      questions: [],
    });
    await open(door);
    await pick('Open a plan file');
    expect(says()).toContain('The answers are in the draft now');
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 450)));
    expect(door.shelf.draft?.plan.metrics[0]?.accepted.manager).toBe('2026-11-22');
    expect(door.shelf.received).toBeNull();
  });

  it('refuses a returned file in which the plan was changed', async () => {
    const plan = newPlan();
    const door = fakePlanDoor({ draft: { plan, savedAt: at } });
    door.openPlanFile = async () => ({ ok: true, result: fileOf(plan.id) });
    door.takeAnswers = (sent) => ({ ok: false, why: 'changed', draft: sent });
    await open(door);
    await pick('Open a plan file');
    expect(says()).toContain('The plan in this file was changed');
  });
});

describe('packs', () => {
  it('are shown before anything of them is taken over, and then bring their presets', async () => {
    const door = fakePlanDoor();
    door.openPack = async () => ({ ok: true, result: pack });
    door.previewPack = () => [{ part: 'preset', name: 'Support engineer', effect: 'replaces' }];
    await open(door);
    await pick('Open a pack');
    const shown = document.querySelector('dialog')?.textContent ?? '';
    expect(shown).toContain('Platform engineer');
    expect(shown).toContain('tenant');
    expect(shown).toContain('It stands in for: Support engineer');
    expect(door.shelf.pack).toBeNull();
    press(button('Take it over'));
    await settle();
    expect(door.shelf.pack?.name).toBe('Platform team');
    expect(document.querySelector('.roles li')?.textContent).toContain('Platform engineer');
  });

  it('fill what a draft left empty, and can be put away again', async () => {
    const door = fakePlanDoor({ draft: { plan: newPlan(), savedAt: at }, pack });
    await open(door);
    press(button('Fill empty fields of the draft'));
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 450)));
    expect(door.shelf.draft?.plan.customerWord).toBe('tenant');
    press(button('Put it away'));
    await settle();
    expect(door.shelf.pack).toBeNull();
  });

  it('carry what a renewal is only when ticked, and show it before', async () => {
    const door = fakePlanDoor({ draft: { plan: newPlan(), savedAt: at } });
    door.renewals = async () => [{ apiHost: 'acme.my.salesforce.com', mapping: confirmed }];
    await open(door);
    press(button('Save the plan as a pack'));
    await settle();
    fill('Name of the pack', 'Ours');
    const dialog = document.querySelector('dialog');
    expect(dialog?.textContent).not.toContain('Renewal_Date__c');
    const box = dialog?.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (box) press(box);
    expect(dialog?.textContent).toContain('What a renewal is in acme.my.salesforce.com');
    expect(dialog?.textContent).toContain('Renewal_Date__c');
    press(button('Save the file'));
    await settle();
    expect(door.files).toEqual([`pack Ours of ${newPlan().id} for  with acme.my.salesforce.com`]);
  });

  it('show what they say of renewals, to be confirmed elsewhere', async () => {
    const door = fakePlanDoor();
    const renewals = [{ apiHost: 'acme.my.salesforce.com', mapping: confirmed }];
    door.openPack = async () => ({ ok: true, result: { ...pack, renewals } });
    await open(door);
    await pick('Open a pack');
    const shown = document.querySelector('dialog')?.textContent ?? '';
    expect(shown).toContain('record type: Renewal');
    expect(shown).toContain('Offered under Connections');
  });

  it('are made from a plan under a name', async () => {
    const door = fakePlanDoor({ draft: { plan: newPlan(), savedAt: at } });
    await open(door);
    press(button('Save the plan as a pack'));
    fill('Name of the pack', 'Ours');
    fill('For which team', 'Support');
    press(button('Save the file'));
    await settle();
    expect(door.files).toEqual([`pack Ours of ${newPlan().id} for Support`]);
  });
});
