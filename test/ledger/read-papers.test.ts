import { beforeEach, describe, expect, it } from 'vitest';
import { append } from '@/lib/ledger/append';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readPaper, readPapers, readPaperVersions } from '@/lib/ledger/read-papers';
import { makeId, minute } from './make-entries';
import { makeLesson, makeObstacle, removePaper, writePaper } from './make-measurements';
import { openTestLedger } from './open-test-ledger';

const [first, second, lesson] = [makeId(), makeId(), makeId()];
const tool = makeObstacle('The refund tool is down.');
const better = makeObstacle('The refund tool is slow.');

let ledger: Ledger;

beforeEach(async () => {
  ledger = openTestLedger();
  await append(ledger, [
    writePaper(first, tool, '2026-10-05T08:00:00Z'),
    writePaper(second, makeObstacle('No access to logs.'), '2026-10-05T08:00:00.500Z'),
    writePaper(lesson, makeLesson('Ask for the log.'), minute(5)),
  ]);
  await append(ledger, [writePaper(first, better, minute(60))]);
});

describe('readPapers', () => {
  it('lists the papers of one kind as they read now, the one written last first', async () => {
    const papers = await readPapers(ledger, 'obstacle');
    expect(papers.map(({ id }) => id)).toEqual([second, first]);
    expect(papers[1]).toMatchObject({
      noun: 'obstacle',
      paper: better,
      writtenAt: '2026-10-05T08:00:00Z',
      changedAt: minute(60),
      versions: 2,
      removed: false,
    });
    expect(await readPapers(ledger, 'challenge')).toEqual([]);
  });

  it('lists of those written at the same moment the later entry first', async () => {
    const drafts = ['One.', 'Two.'].map((text) => writePaper(makeId(), makeLesson(text), minute(90)));
    await append(ledger, drafts);
    const [two, one] = drafts.map(({ subject }) => subject).reverse();
    expect((await readPapers(ledger, 'lesson')).map(({ id }) => id)).toEqual([two, one, lesson]);
  });

  it('lists what was taken away only on request, and again once it is written anew', async () => {
    await append(ledger, [removePaper(first, minute(70))]);
    expect((await readPapers(ledger, 'obstacle')).map(({ id }) => id)).toEqual([second]);
    expect((await readPapers(ledger, 'obstacle', { removed: true }))[1]).toMatchObject({
      paper: better,
      changedAt: minute(70),
      versions: 2,
      removed: true,
    });
    await append(ledger, [writePaper(first, tool, minute(80))]);
    expect((await readPapers(ledger, 'obstacle'))[1]).toMatchObject({
      paper: tool,
      changedAt: minute(80),
      versions: 3,
      removed: false,
    });
  });
});

describe('readPaper', () => {
  it('gives a paper by its id, also one that was taken away', async () => {
    await append(ledger, [removePaper(lesson)]);
    expect(await readPaper(ledger, lesson)).toMatchObject({ noun: 'lesson', removed: true });
    expect(await readPaper(ledger, makeId())).toBeNull();
  });
});

describe('readPaperVersions', () => {
  it('tells how a paper read over time', async () => {
    await append(ledger, [removePaper(first, minute(70)), writePaper(first, tool, minute(80))]);
    expect(await readPaperVersions(ledger, first)).toEqual([
      { at: '2026-10-05T08:00:00Z', paper: tool },
      { at: minute(60), paper: better },
      { at: minute(70), paper: null },
      { at: minute(80), paper: tool },
    ]);
    expect(await readPaperVersions(ledger, makeId())).toEqual([]);
  });
});
