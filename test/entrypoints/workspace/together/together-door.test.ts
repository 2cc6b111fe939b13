import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Opened } from '@/components/workspace/together/together-door';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { t } from '@/lib/platform/i18n';
import { evidence } from '../../../components/shared/samples';
import { keeping } from '../../kept-samples';
import { person } from './together-people';

const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48211' };
const QUOTE = 'Danke, das hat uns den Monat gerettet';
const PSEUDONYM = 'c0ffee00'.repeat(8);
const ANAS = {
  evidence: evidence(1).id,
  name: 'Ana Ferrer',
  words: 'Found it. Wrote to mara@northwind.example',
};
const BENS = { evidence: null, name: 'Ben Okafor', words: 'Told both regions.' };

/** Ana, with two pieces on the record, and Ben, with one; Ana asked. */
async function pair() {
  const [ana, ben] = [person(), person()];
  await ana.kept.append([
    keeping(1, { record, customer: PSEUDONYM, quote: { text: QUOTE, masks: [] } }),
    keeping(2, { record }),
  ]);
  await ben.kept.append([keeping(3, { record }), keeping(4, { record: { ...record, id: '9' } })]);
  const done = await ana.ask(record, ANAS);
  if (!done.ok) throw new Error(done.sentence);
  return { ana, ben, id: done.result, question: ana.last() };
}

function as<K extends Opened['kind']>(kind: K, opened: Opened): Extract<Opened, { kind: K }> {
  if (opened.kind !== kind) throw new Error(JSON.stringify(opened));
  return opened as Extract<Opened, { kind: K }>;
}

const sentence = (opened: Opened) => as('refused', opened).sentence;
const cards = async (who: ReturnType<typeof person>) =>
  (await who.papers.list('jointCase', { removed: true })).map(({ paper }) => paper);

async function answered() {
  const given = await pair();
  const asked = as('asked', await given.ben.open(given.question));
  const done = await given.ben.answer(asked, BENS);
  if (!done.ok) throw new Error(done.sentence);
  return { ...given, asked, answer: given.ben.last() };
}

describe('a joint case', () => {
  it('goes to a colleague and comes back as one card on both sides', async () => {
    const { ana, ben, question, answer, asked } = await answered();
    expect(asked.pieces.map(({ id }) => id)).toEqual([evidence(3).id]);
    expect(JSON.parse(question).words).toBe((await cards(ana))[0]?.mine.words);
    const opened = as('answered', await ana.open(answer));
    expect((await cards(ana))[0]?.theirs).toBeNull();
    expect(await ana.take(opened)).toEqual({ ok: true, result: opened.half.id });
    const [[anas], [bens]] = [await cards(ana), await cards(ben)];
    expect(anas?.mine).toMatchObject({ name: 'Ana Ferrer', evidence: evidence(1).id });
    expect(anas?.theirs).toMatchObject({ name: 'Ben Okafor', words: BENS.words });
    expect(bens?.mine).toMatchObject({ name: 'Ben Okafor', words: BENS.words });
    expect(bens?.theirs).toEqual({
      name: 'Ana Ferrer',
      words: anas?.mine.words,
      at: anas?.mine.file?.madeAt,
      signer: anas?.mine.file?.signer,
    });
  });

  it('leaks neither an address nor a customer nor the evidence', async () => {
    const { question, answer } = await answered();
    for (const text of [question, answer]) {
      for (const secret of [
        'mara@',
        'northwind',
        PSEUDONYM,
        evidence(1).id,
        evidence(3).id,
        'quote',
        'facts',
      ])
        expect(text).not.toContain(secret);
    }
    expect(question).toContain('Found it.');
  });

  it('is taken in once, and by nobody who made it', async () => {
    const { ana, ben, question, answer } = await answered();
    await ana.take(as('answered', await ana.open(answer)));
    expect(sentence(await ana.open(answer))).toBe(t('together_refused_twice'));
    expect(sentence(await ana.open(question))).toBe(t('together_refused_own'));
    expect(sentence(await ben.open(answer))).toBe(t('together_refused_own'));
    expect(sentence(await ben.open(question))).toBe(t('together_refused_twice'));
    expect(sentence(await person().open(answer))).toBe(t('together_refused_noSuchCase', 'Ben Okafor'));
  });

  it('says what is wrong with a changed, newer or foreign file, and writes nothing', async () => {
    const { ana, ben, answer, question } = await answered();
    const turned = (change: object) => canonicalJson({ ...JSON.parse(answer), ...change });
    const before = ana.changed.mock.calls.length;
    for (const [text, said] of [
      [turned({ words: 'Ana did nothing.' }), 'The signature does not hold'],
      [turned({ version: 2 }), 'a later version of Throughline'],
      [turned({ format: 'throughline reply' }), 'another kind of file'],
      [turned({ quote: QUOTE }), 'out of bounds'],
      [answer.slice(1), 'cannot be read'],
      ['x'.repeat(6_000_000), 'larger than any'],
    ] as const)
      expect(sentence(await ana.open(text))).toContain(said);
    expect(ana.changed.mock.calls.length).toBe(before);
    expect((await cards(ana))[0]?.theirs).toBeNull();
    expect(sentence(await ben.open(question.replace('48211', '48212')))).toContain('signature');
  });

  it('refuses a record that no system here has', async () => {
    const ana = person();
    await ana.ask({ ...record, site: 'elsewhere' }, ANAS);
    expect(sentence(await person().open(ana.last()))).toBe(t('together_refused_unknownRecord', 'Ana Ferrer'));
  });

  it('is checked once more before it is written', async () => {
    const { ana, answer, id } = await answered();
    const opened = as('answered', await ana.open(answer));
    await ana.papers.remove(id);
    expect(await ana.take(opened)).toEqual({
      ok: false,
      sentence: t('together_refused_noSuchCase', 'Ben Okafor'),
    });
    expect((await cards(ana))[0]?.theirs).toBeNull();
  });

  it('can be answered anew after the card was taken away, and the later half stands', async () => {
    const { ana, ben, answer, question, id } = await answered();
    await ana.take(as('answered', await ana.open(answer)));
    await ben.papers.remove(id);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await ben.answer(as('asked', await ben.open(question)), { ...BENS, words: 'Wrote it down too.' });
    const opened = as('answered', await ana.open(ben.last()));
    expect(opened.replaces).toBe(true);
    await ana.take(opened);
    expect((await cards(ana))[0]?.theirs?.words).toBe('Wrote it down too.');
    expect(sentence(await ana.open(answer))).toBe(t('together_refused_older', 'Ben Okafor'));
  });

  it('is saved again as the same half, and on a new machine not at all', async () => {
    const { ana, question } = await pair();
    const [row] = await ana.papers.list('jointCase');
    if (!row) throw new Error('no card');
    expect(await ana.saveAgain(row)).toEqual({ ok: true, result: null });
    expect(ana.files).toHaveLength(2);
    expect(JSON.parse(ana.last())).toEqual(JSON.parse(question));
    ana.move();
    expect(await ana.saveAgain(row)).toEqual({ ok: false, sentence: t('together_otherMachine') });
    expect(ana.files).toHaveLength(2);
  });

  it('points out a known name with another key', async () => {
    const { ana, ben, answer } = await answered();
    await ana.take(as('answered', await ana.open(answer)));
    await ana.ask({ ...record, id: '2' }, ANAS);
    const question = ana.last();
    ben.move();
    await ben.answer(as('asked', await ben.open(question)), BENS);
    expect(as('answered', await ana.open(ben.last())).otherKey).toBe(true);
  });
});

describe('thanks', () => {
  const GIVEN = {
    from: 'Ana Ferrer',
    to: 'Ben Okafor',
    text: 'Explained the import. Call +49 170 1234567',
    about: 'Ticket 48211',
    evidence: evidence(1).id,
  };

  it('are kept as given, and taken in once as received', async () => {
    const [ana, ben] = [person(), person()];
    expect((await ana.give(GIVEN)).ok).toBe(true);
    const text = ana.last();
    expect(text).not.toMatch(/1234567|northwind/);
    expect(text).not.toContain(evidence(1).id);
    const opened = as('thanks', await ben.open(text));
    expect(await ben.papers.list('thanks')).toEqual([]);
    expect((await ben.take(opened)).ok).toBe(true);
    const [[given], [received]] = [await ana.papers.list('thanks'), await ben.papers.list('thanks')];
    expect(given?.paper).toMatchObject({ direction: 'given', to: 'Ben Okafor', signer: null });
    expect(received?.paper).toMatchObject({
      direction: 'received',
      from: 'Ana Ferrer',
      text: given?.paper.text,
      about: 'Ticket 48211',
      evidence: null,
    });
    expect(received?.paper.signer?.x).toMatch(/^[0-9a-f]{64}$/);
    expect(sentence(await ben.open(text))).toBe(t('together_refused_twiceThanks'));
    expect(sentence(await ana.open(text))).toBe(t('together_refused_ownThanks'));
    if (given) await ana.saveAgain(given);
    expect(sentence(await ben.open(ana.last()))).toBe(t('together_refused_twiceThanks'));
  });

  it('that were changed are refused', async () => {
    const [ana, ben] = [person(), person()];
    await ana.give(GIVEN);
    expect(sentence(await ben.open(ana.last().replace('Explained', 'Invented')))).toContain('signature');
    expect(ben.changed).not.toHaveBeenCalled();
  });
});
