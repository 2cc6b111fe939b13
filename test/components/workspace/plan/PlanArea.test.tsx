import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { PlanArea } from '@/components/workspace/plan/PlanArea';
import { useRoute } from '@/components/workspace/use-route';
import type { Plan } from '@/lib/model/plan';
import { button, draw, hasButton, press, settle } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import { type FakePlanDoor, fakePlanDoor, newPlan } from './fake-plan-door';
import { field, fill, link, says } from './find-field';

function Place({ door, version = 0 }: { door: FakePlanDoor; version?: number }) {
  const { rest } = useRoute();
  return <PlanArea door={door} rest={rest} version={version} today={TODAY} />;
}

async function open(door: FakePlanDoor, hash = '#plan') {
  location.hash = hash;
  draw(<Place door={door} />);
  await settle();
}

async function go(hash: string) {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
  await settle();
}

const rest = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 450)));
const kept = (plan: Plan) => ({ plan, savedAt: TODAY.toISOString() });
const signed = (plan: Plan): Plan => ({
  ...plan,
  metrics: plan.metrics.map((one) => ({
    ...one,
    accepted: { employee: '2026-10-02', manager: '2026-10-02' },
  })),
  agreed: {
    employee: { name: 'Ana Ferrer', on: '2026-10-02' },
    manager: { name: 'Dana Ruiz', on: '2026-10-02' },
    how: 'together',
  },
});
const undoKey = () =>
  act(() => {
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  });

beforeEach(() => {
  location.hash = '';
});

describe('the plan place', () => {
  it('offers seven roles first, and one press gives metrics and a map', async () => {
    const door = fakePlanDoor();
    await open(door);
    expect(document.querySelectorAll('.roles li')).toHaveLength(7);
    press(button('Begin with Support engineer'));
    await settle();
    expect(says()).toContain('things stand in the way of signing');
    await rest();
    const draft = door.shelf.draft?.plan;
    expect(draft?.metrics.filter((one) => one.role === 'scored')).toHaveLength(5);
    expect(draft?.map.links.length).toBeGreaterThan(0);
  });

  it('puts an edit away by itself once typing rests, and says so', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/frame');
    fill('What the plan is for', 'Keep customers');
    expect(says()).toContain('Saving');
    expect(door.saved).toHaveLength(0);
    await rest();
    expect(door.saved.at(-1)?.purpose).toBe('Keep customers');
    expect(says()).toContain('Saved');
  });

  it('puts it away at once when the page is left', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/frame');
    fill('What the plan is for', 'Keep customers');
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    await settle();
    expect(door.saved.at(-1)?.purpose).toBe('Keep customers');
  });

  it('undoes and does again, by key and by button, also inside a field', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/metrics');
    fill('Weight of Satisfied resolution', '40');
    expect(says()).toContain('110 of 100');
    undoKey();
    expect(says()).toContain('100 of 100');
    expect((field('Weight of Satisfied resolution') as HTMLInputElement).value).toBe('30');
    press(button('Redo'));
    expect(says()).toContain('110 of 100');
  });

  it('says when it cannot put the plan away, and tries again with the next edit', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    const save = door.saveDraft;
    door.saveDraft = async () => ({ ok: false, why: 'plan_notSaved' });
    await open(door, '#plan/frame');
    fill('What the plan is for', 'One');
    await rest();
    expect(says()).toContain('The browser could not save this');
    door.saveDraft = save;
    fill('What the plan is for', 'Two');
    await rest();
    expect(door.shelf.draft?.plan.purpose).toBe('Two');
    expect(says()).not.toContain('could not save');
  });

  it('gives way to a newer draft from another page, and keeps its own one undo away', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/frame');
    fill('What the plan is for', 'Mine');
    await rest();
    door.writeElsewhere({ ...newPlan(), purpose: 'Theirs' });
    await settle();
    expect(says()).toContain('changed on another page');
    expect((field('What the plan is for') as HTMLTextAreaElement).value).toBe('Theirs');
    press(button('Undo'));
    expect((field('What the plan is for') as HTMLTextAreaElement).value).toBe('Mine');
    await rest();
    expect(door.shelf.draft?.plan.purpose).toBe('Mine');
  });

  it('does not lose an edit that waits to news from elsewhere', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/frame');
    fill('What the plan is for', 'Mine, a moment ago');
    door.writeElsewhere({ ...newPlan(), purpose: 'Theirs' });
    await rest();
    expect(door.shelf.draft?.plan.purpose).toBe('Mine, a moment ago');
  });

  it('discards a draft only so far that Undo brings it back', async () => {
    const door = fakePlanDoor({ draft: kept({ ...newPlan(), purpose: 'Ours' }) });
    await open(door);
    press(button('Discard the draft'));
    await rest();
    expect(door.shelf.draft).toBeNull();
    press(button('Undo'));
    await rest();
    expect(door.shelf.draft?.plan.purpose).toBe('Ours');
  });

  it('asks before a role takes the place of a draft', async () => {
    const door = fakePlanDoor({ draft: kept({ ...newPlan(), purpose: 'Ours' }) });
    await open(door, '#plan/role');
    press(button('Begin with Product manager'));
    expect(document.querySelector('dialog')?.textContent).toContain('Replace the draft?');
    press(button('Replace the draft'));
    await settle();
    await rest();
    expect(door.shelf.draft?.plan.role).toBe('productManager');
  });

  it('uses a draft as a trial with blocks in it, and keeps the version for good', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door);
    press(button('Use as a trial'));
    await settle(12);
    expect(door.shelf.versions).toMatchObject([{ version: 1, agreed: null }]);
    expect(door.shelf.draft).toBeNull();
    expect(says()).toContain('On trial');
    expect(says()).toContain('None of these can be changed any more');
  });

  it('edits a signed plan as a new version that asks for its reason', async () => {
    const door = fakePlanDoor({ versions: [signed(newPlan())] });
    await open(door);
    expect(says()).toContain('agreed by Ana Ferrer, Dana Ruiz');
    press(button('Edit as a new draft'));
    await go('#plan/metrics');
    expect(hasButton('Use as a trial')).toBe(false);
    fill('Weight of Satisfied resolution', '25');
    await rest();
    const draft = door.shelf.draft?.plan;
    expect(draft).toMatchObject({ version: 2, agreed: null, change: { reason: '' } });
    expect(draft?.metrics[0]?.accepted).toEqual({ employee: null, manager: null });
    expect(draft?.metrics[1]?.accepted).toEqual({ employee: '2026-10-02', manager: '2026-10-02' });
    expect(door.shelf.versions[0]?.metrics[0]?.weight).toBe(30);
    await go('#plan/frame');
    expect(says()).toContain('Changed: Satisfied resolution.');
  });

  it('leads from a finding to the place that mends it', async () => {
    const door = fakePlanDoor({ draft: kept(newPlan()) });
    await open(door, '#plan/metrics');
    fill('Weight of Satisfied resolution', '40');
    const found = [...document.querySelectorAll<HTMLAnchorElement>('.findings a')].find((one) =>
      one.textContent?.includes('add up to 110'),
    );
    expect(found?.getAttribute('href')).toBe('#plan/metrics');
  });

  it('shows a version that was adopted as it was, and teaches where nothing is being worked on', async () => {
    const door = fakePlanDoor({ versions: [{ ...signed(newPlan()), title: 'The first one' }] });
    await open(door);
    expect(link('Version 1, from Oct 1').getAttribute('href')).toBe('#plan/print/1');
    await go('#plan/metrics');
    expect(says()).toContain('What was adopted is never changed');
    expect(hasButton('Edit as a new draft')).toBe(true);
  });

  it('says what it could not read', async () => {
    await open(fakePlanDoor({ draft: kept(newPlan()), setAside: true }));
    expect(says()).toContain('put aside, not deleted');
    const broken = fakePlanDoor();
    broken.read = async () => {
      throw new Error('no database');
    };
    await open(broken);
    expect(says()).toContain('The plans could not be read');
  });
});
