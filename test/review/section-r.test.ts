import { expect, it } from 'vitest';
import { readSources } from '../architecture/source-files';
import { numberGates } from './gates-of-numbers';
import { partyGates } from './gates-of-parties';
import { ratingGates } from './gates-of-ratings';
import { wordGates } from './gates-of-words';
import { held, open } from './section-r';

/** The ids that the requirements list for the review page. */
const ASKED =
  'A6 A11 A12 A17 A22 A23 A24 A28 A32 A33 A35 A36 A37 A38 A39 A40 A41 A43 A44 A45 A46 A47 A48 A49 A50 A52 A53 A54 A55 A56 A57 A58 A59 A60 A61 A62 A63 A64 A65 A67 A69 A72 A73 A74 A75 A78 A79 A80 A84 A86 A87 A88 A89 A90 A91 A95 A96 A100 B6 B7 B9 B10 B23 B36 B39 B43 B44';

/** `notAnswered` waits for the manager's signature, which `gates.test.ts` sets. */
const tried = new Set<string>([
  ...[...ratingGates, ...wordGates, ...numberGates, ...partyGates].map(({ gate }) => gate),
  'notAnswered',
]);

it('forgets no rule of the review page', () => {
  expect([...Object.keys(held), ...open].sort()).toEqual(ASKED.split(' ').sort());
  for (const [id, { gates = [], tests = [] }] of Object.entries(held))
    expect([id, gates.length + tests.length > 0]).toEqual([id, true]);
});

it('names gates that are tried shut and open', () => {
  const untried = Object.values(held).flatMap(({ gates = [] }) => gates.filter((gate) => !tried.has(gate)));
  expect(untried).toEqual([]);
});

it('tries every gate there is, and has a sentence for it', () => {
  const [source] = readSources(/^lib\/review\/review-gate\.ts$/);
  const kinds = [...(source?.text ?? '').matchAll(/^ {2}\| '(\w+)'/gm)].map(([, kind]) => kind ?? '');
  expect(kinds.length).toBeGreaterThan(20);
  expect([...tried].sort()).toEqual([...kinds].sort());
  const [texts] = readSources(/^public\/_locales\/en\/workspace\.json$/);
  const said: Record<string, unknown> = JSON.parse(texts?.text ?? '{}');
  expect(kinds.filter((kind) => !(`gate_${kind}` in said))).toEqual([]);
});

it('names tests that are there', () => {
  const files = new Set(
    readSources(/^test\/.*\.test\.tsx?$/).map(({ path }) => path.replace(/\.test\.tsx?$/, '')),
  );
  const missing = Object.values(held).flatMap(({ tests = [] }) =>
    tests.filter((one) => !files.has(`test/${one}`)),
  );
  expect(missing).toEqual([]);
});
