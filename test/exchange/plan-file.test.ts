import { describe, expect, it } from 'vitest';
import { readPlanFile, writePlanFile } from '@/lib/exchange/plan-file';
import { samplePlan } from './sample-plan';

const plan = samplePlan();
const at = '2026-11-23T14:00:00Z';
const sent = { plan, by: 'employee' as const, name: 'Ada Lindqvist', at };

/** The written file as data, changed and written again, hash as it was. */
async function tamper(change: (file: Record<string, unknown>) => unknown): Promise<string> {
  return JSON.stringify(change(JSON.parse(await writePlanFile(sent))));
}

const problemOf = async (text: string): Promise<string> => {
  const read = await readPlanFile(text);
  return read.ok ? 'none' : read.problem;
};

describe('the plan file', () => {
  it('comes back as it was sent', async () => {
    const answers = [
      { metric: 'M01', answer: 'accepted' as const, note: '', on: '2026-11-23' },
      { metric: 'M08', answer: 'question' as const, note: 'Why 10?\nIt was 14 🙂', on: '2026-11-23' },
    ];
    const read = await readPlanFile(await writePlanFile({ ...sent, answers }));
    expect(read).toMatchObject({
      ok: true,
      value: { plan, answers, exported: { by: 'employee', name: 'Ada Lindqvist', at } },
    });
  });

  it('does not mind a byte order mark, other spacing or another order of fields', async () => {
    const { hash, ...rest } = JSON.parse(await writePlanFile(sent));
    expect(await problemOf(`\uFEFF${JSON.stringify({ hash, ...rest })}`)).toBe('none');
  });

  it('is refused when a single figure was changed on the way', async () => {
    expect(await problemOf(await tamper((file) => file))).toBe('none');
    const lower = (text: string) => text.replace('"target":78', '"target":77');
    const written = JSON.stringify(JSON.parse(await writePlanFile(sent)));
    expect(lower(written)).not.toBe(written);
    expect(await problemOf(lower(written))).toBe('damaged');
    expect(await problemOf(await tamper(({ hash: _, ...file }) => file))).toBe('damaged');
    expect(await problemOf(await tamper((file) => ({ ...file, extra: 1 })))).toBe('damaged');
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await problemOf('')).toBe('notJson');
    expect(await problemOf('{"format": "throughline pl')).toBe('notJson');
    for (const text of ['null', '7', '[]', '{}', '{"format":"throughline everything 1"}'])
      expect(await problemOf(text)).toBe('notOurs');
    expect(await problemOf('{"format":"throughline plan","version":2}')).toBe('newer');
    expect(await problemOf('{"format":"throughline plan"}')).toBe('damaged');
    expect(
      await problemOf(`{"format":"throughline plan","version":1,"a":${'['.repeat(200)}${']'.repeat(200)}}`),
    ).toBe('damaged');
    expect(await problemOf(' '.repeat(4_000_001))).toBe('tooLarge');
  });

  it('is refused when its hash is right and its content is not', async () => {
    const written = (change: object) => writePlanFile({ ...sent, plan: { ...plan, ...change } });
    expect(await problemOf(await written({ surprise: true }))).toBe('doesNotFit');
    expect(await problemOf(await written({ from: '2026-02-30' }))).toBe('doesNotFit');
    expect(await problemOf(await written({ purpose: 'x'.repeat(401) }))).toBe('doesNotFit');
    expect(await problemOf(await written({ metrics: [plan.metrics[0], plan.metrics[0]] }))).toBe(
      'doesNotFit',
    );
    const answers = [{ metric: 'M60', answer: 'accepted' as const, note: '', on: '2026-11-23' }];
    expect(await problemOf(await writePlanFile({ ...sent, answers }))).toBe('doesNotFit');
  });

  it('cannot smuggle in a prototype', async () => {
    const text = (await writePlanFile(sent)).replace('"format"', '"__proto__": {"admin": true}, "format"');
    expect(await problemOf(text)).toBe('damaged');
    expect(Object.getPrototypeOf({})).not.toHaveProperty('admin');
  });

  it('is not written with a figure that is no number', async () => {
    const broken = { ...plan, metrics: plan.metrics.map((one) => ({ ...one, target: Number.NaN })) };
    await expect(writePlanFile({ ...sent, plan: broken })).rejects.toThrow(TypeError);
  });
});
