import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ComparePage } from '@/components/workspace/review/compare/ComparePage';
import { CompareView } from '@/components/workspace/review/compare/CompareView';
import { progressIn } from '@/components/workspace/review/work-out';
import type { MeasurementRow } from '@/lib/model/measurement';
import type { Review } from '@/lib/model/review';
import type { Compared } from '@/lib/review/compare';
import { fieldNamed } from '../../../shared/field-named';
import { draw, press, settle } from '../../../shared/on-screen';
import { sampleMaterial, sampleReview, uuid } from '../sample-material';

const NAMES = ['Olu', 'Bea', 'Ana', 'Noor', 'Iris', 'Chen'];

/** One person's review, with so many good cases of so many. */
function person(at: number, good: number, n: number, change: Partial<Review> = {}): Compared {
  const material = sampleMaterial();
  const measurements = material.figures.measurements.map((row): MeasurementRow => {
    const figure = { kind: 'rate', good, n, apart: 0, unknown: 0 } as const;
    return { ...row, id: uuid(0xd000 + 10 * at + row.seq), figure };
  });
  const signer = { alg: 'Ed25519', x: at.toString(16).padStart(64, '0') } as const;
  const review = sampleReview(material, {
    employee: { name: NAMES[at] ?? '', signer },
    ...change,
  });
  const held = { ...material, figures: { ...material.figures, measurements } };
  return { review, rows: progressIn(held, review).rows };
}

const six = () => NAMES.map((_, at) => person(at, at === 5 ? 40 : 90 + at, 100));
const cells = (page: HTMLElement, column: number) =>
  [...page.querySelectorAll('tbody tr')].map((row) => row.children[column]?.textContent);

describe('a comparison', () => {
  it('lists people by the alphabet, with sample, interval and limits', () => {
    const page = draw(<CompareView people={six()} />);
    expect(cells(page, 0)).toEqual(['Ana', 'Bea', 'Chen', 'Iris', 'Noor', 'Olu']);
    expect(cells(page, 1)[0]).toBe('92 of 100');
    expect(cells(page, 3)[0]).toBe('85–96%');
    expect(cells(page, 5)[2]).toBe('beyond them: worth a question');
    expect(page.textContent).toContain('It says nothing about the order of people');
  });

  it('draws one point a person, told apart by shape, and limits around the common rate', () => {
    const page = draw(<CompareView people={six()} />);
    const points = [...page.querySelectorAll('.point')];
    expect(points).toHaveLength(6);
    expect(points.filter(({ tagName }) => tagName.toLowerCase() === 'rect')).toHaveLength(1);
    expect(page.querySelectorAll('polyline.limit')).toHaveLength(4);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toContain('6 people');
  });

  it('changes its figure', () => {
    const page = draw(<CompareView people={six()} />);
    const field = fieldNamed<HTMLSelectElement>('Figure');
    act(() => {
      field.value = 'M12';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.querySelector('caption')?.textContent).toContain('Promises kept');
  });
});

describe('is refused, each time with its sentence,', () => {
  const said = (people: Compared[]) =>
    draw(<CompareView people={people} />).querySelector('.note')?.textContent;

  it('in works-council mode', () => {
    expect(said([...six().slice(1), person(0, 90, 100, { worksCouncil: true })])).toContain(
      'works-council mode',
    );
  });

  it('across templates and their versions', () => {
    const other = { template: { id: 'throughline', version: 2 } };
    expect(said([...six().slice(1), person(0, 90, 100, other)])).toContain('different templates');
  });

  it('across roles', () => {
    expect(said([...six().slice(1), person(0, 90, 100, { role: 'educator' })])).toContain('different roles');
  });

  it('across periods', () => {
    expect(said([...six().slice(1), person(0, 90, 100, { to: '2026-12-30' })])).toContain(
      'different periods',
    );
  });

  it('under five people', () => {
    expect(said(six().slice(0, 4))).toContain('five people or more, and there are 4');
  });

  it('and is drawn once the one that differs is left out', () => {
    const people = [
      ...six(),
      person(0, 90, 100, { role: 'Night desk', employee: person(6, 1, 2).review.employee }),
    ];
    const page = draw(<CompareView people={people} />);
    expect(page.querySelector('.funnel')).toBeNull();
    const boxes = [...page.querySelectorAll<HTMLInputElement>('.ticks input')];
    const odd = boxes.find((box) => box.closest('label')?.textContent?.includes('Night desk'));
    press(odd ?? page);
    expect(page.querySelector('.funnel')).not.toBeNull();
  });
});

describe('the page', () => {
  it('reads every review that still has its figures, and says what it is doing', async () => {
    const ids = NAMES.map((_, at) => uuid(0xe000 + at));
    const reads = [...ids].map(() => vi.fn());
    const lines = ids.map((id, at) => ({ id, droppedOn: at === 5 ? '2027-01-01' : null }));
    const door = {
      // only what the page looks at
      list: async () => ({ lines, setAside: false, dropped: [] }) as never,
      read: async (id: string) => {
        const at = ids.indexOf(id);
        reads[at]?.();
        const { review } = person(at, 90, 100);
        if (at === 4) return { ok: false, why: 'reviews_unreadable' } as const;
        return { ok: true, result: { review, material: sampleMaterial() } } as never;
      },
    };
    const page = draw(<ComparePage door={door} version={0} />);
    await settle(30);
    expect(reads[5]).not.toHaveBeenCalled();
    expect(page.querySelector('.note')?.textContent).toContain('there are 4');
  });
});
