import { expect } from 'vitest';
import { roles } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';
import { countPages } from './harness/count-pages';
import { OwnPage } from './harness/own-page';
import { crowded, putDraft, talkedOver } from './harness/plan-story';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';

interface Printed {
  a4: number;
  letter: number;
  /** points of the text on each page */
  sizes: number[];
  /** smallest text anywhere on the two pages, in points */
  smallest: number;
  notes: string[];
}

/** What every page says of its type, read where it lies. */
const LOOK = `(() => {
  const texts = [...document.querySelectorAll('.sheet-page *')].filter((one) =>
    !(one instanceof SVGElement) && !one.closest('.map-tree') &&
    [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const drawn = [...document.querySelectorAll('.sheet-page svg text')].map((one) => {
    const svg = one.ownerSVGElement;
    return parseFloat(getComputedStyle(one).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  });
  return {
    sizes: [...document.querySelectorAll('.sheet-page')].map((one) => parseFloat(one.style.fontSize)),
    smallest: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize)), ...drawn) * 0.75,
    notes: [...document.querySelectorAll('.plan-print .note')].map((one) => one.textContent),
  };
})()`;

async function print(stage: Stage, plan: Plan): Promise<Printed> {
  const page = await stage.driver.openExtensionPage('workspace.html#about');
  await putDraft(page, plan);
  await page.evaluate(`location.hash = '#plan/print'`);
  await new OwnPage(tabSurface(page)).find('button', said('workspace_print_act'));
  await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
  const looks = (await page.evaluate(LOOK)) as Pick<Printed, 'sizes' | 'smallest' | 'notes'>;
  const a4 = countPages(await page.pdf({ format: 'A4' }));
  const letter = countPages(await page.pdf({ format: 'Letter' }));
  await page.close();
  return { a4, letter, ...looks };
}

play('the plan of every preset prints on one page and its map on a second, A4 and Letter', async (stage) => {
  for (const role of roles) {
    const { smallest, ...printed } = await print(stage, talkedOver(role));
    expect({ role, ...printed }).toMatchObject({ role, a4: 2, letter: 2, notes: [] });
    expect(smallest).toBeGreaterThanOrEqual(7.99);
  }
});

play('a crowded plan of seven metrics still fits, in smaller print', async (stage) => {
  const printed = await print(stage, crowded());
  expect([printed.a4, printed.letter]).toEqual([2, 2]);
  expect(printed.smallest).toBeGreaterThanOrEqual(7.99);
  expect(printed.sizes[0]).toBeLessThan(10);
  expect(printed.notes).toEqual([]);
});

play('a plan that does not fit says so', async (stage) => {
  const plan = crowded();
  const long = Array(300).fill('wording').join(' ').slice(0, 800);
  const metrics = plan.metrics.map((metric) =>
    metric.role === 'scored' ? { ...metric, definition: long, inclusions: long.slice(0, 600) } : metric,
  );
  const printed = await print(stage, { ...plan, metrics });
  expect(printed.notes).toContain(said('workspace_print_noFit'));
  expect(printed.smallest).toBeGreaterThanOrEqual(7.99);
});
