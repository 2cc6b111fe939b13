import { describe, expect, it } from 'vitest';
import { examplesOf, numbered, refsTo } from '@/components/workspace/review/print/annex';
import { ReviewPrint } from '@/components/workspace/review/print/ReviewPrint';
import type { Review } from '@/lib/model/review';
import { button, draw, press } from '../../../shared/on-screen';
import { uuid } from '../sample-material';
import { crowdedReview } from './crowded-review';
import { emptyReview } from './empty-review';

const part = (page: HTMLElement, name: string) => {
  const found = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found.textContent ?? '';
};

describe('a review on paper', () => {
  it('has every section of its template in order, and the evidence behind them', () => {
    const given = crowdedReview();
    const page = draw(<ReviewPrint {...given} />);
    const names = [...page.querySelectorAll<HTMLElement>('[data-part]')].map((one) => one.dataset.part);
    expect(names).toEqual([...given.template.sections, 'annex']);
    const titles = [...page.querySelectorAll('.print-part > h3')].map((one) => one.textContent ?? '');
    expect(titles[0]).toMatch(/^1\. /);
    expect(titles.some((title) => title.startsWith('print_'))).toBe(false);
    expect(page.querySelectorAll('.print-annex tbody tr')).toHaveLength(34);
  });

  it('keeps to the order and choice of another template', () => {
    const given = crowdedReview();
    const sections = ['reading', 'story', 'context', 'signOff'] as const;
    const page = draw(<ReviewPrint {...given} template={{ ...given.template, sections: [...sections] }} />);
    const names = [...page.querySelectorAll<HTMLElement>('[data-part]')].map((one) => one.dataset.part);
    expect(names).toEqual([...sections, 'annex']);
  });

  it('says whose, of when, by which template and from what it was written', () => {
    const page = draw(<ReviewPrint {...crowdedReview()} />);
    const head = page.querySelector('.print-head')?.textContent?.replace(/\s/g, ' ') ?? '';
    for (const said of [
      'Ana Ferrer',
      'Dana Ruiz',
      'Oct 1 – Dec 31, 2026',
      'version 1',
      '34 pieces',
      '212 entries',
    ])
      expect(head).toContain(said);
  });

  it('prints ratings with anchors, why, the pieces they rest on and the employee’s answer', () => {
    const text = part(draw(<ReviewPrint {...crowdedReview()} />), 'ratings');
    expect(text).toContain('4 of 5');
    expect(text).toContain('Names what the customer is trying to do');
    expect(text).toContain('No. 1, 6, and 12');
    expect(text).toContain('Ana Ferrer, has a question on Jan 9, 2027:');
    expect(text).toContain('Which answers were looked at?');
  });

  it('prints the parts of the total so that they add up to it', () => {
    const given = crowdedReview();
    const page = draw(<ReviewPrint {...given} />);
    const last = (row: Element) => Number(row.querySelector('td:last-child')?.textContent ?? 'x');
    const parts = [...page.querySelectorAll('.parts tbody tr')].map(last).filter((one) => !Number.isNaN(one));
    const [sum] = [...page.querySelectorAll('.parts tfoot tr')].map(last);
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.round(parts.reduce((all, one) => all + one, 0) * 10) / 10).toBe(sum);
  });

  it('prints what is challenged with and without, and which counts', () => {
    const text = part(draw(<ReviewPrint {...crowdedReview()} />), 'working');
    expect(text).toContain('80% (40 of 50)');
    expect(text).toContain('87% (40 of 46)');
  });

  it('gives both readings a column of the same kind', () => {
    const page = draw(<ReviewPrint {...crowdedReview()} />);
    const cells = [...page.querySelectorAll('.print-readings tbody tr')].map(
      (row) => row.querySelectorAll('td').length,
    );
    expect(new Set(cells)).toEqual(new Set([2]));
    expect(part(page, 'reading')).toContain('Steady since the note on file names');
  });

  it('has names, days, short hashes, appeal and the outcome of objections under it', () => {
    const text = part(draw(<ReviewPrint {...crowdedReview()} />), 'signOff');
    for (const said of [
      'Jan 10, 2027',
      'Jan 8, 2027',
      '9999 9999 9999 9999',
      'Inés Vidal',
      'within 14 days',
      'The reply is Bea’s.',
    ])
      expect(text).toContain(said);
  });

  it('says on every page that it is not signed, and leaves lines to sign on', () => {
    const page = draw(<ReviewPrint {...crowdedReview({ signatures: { manager: null, employee: null } })} />);
    expect(page.querySelector('style')?.textContent).toContain('Not signed by both');
    expect(page.querySelectorAll('.print-line b')).toHaveLength(0);
    expect(draw(<ReviewPrint {...crowdedReview()} />).querySelector('style')?.textContent).not.toContain(
      'Not signed',
    );
  });

  it('takes no name for style', () => {
    const given = crowdedReview();
    const name = '</style><script>alert(1)</script>"; } * { display: none } \\';
    const review = { ...given.review, employee: { ...given.review.employee, name } };
    const page = draw(<ReviewPrint {...given} review={review} />);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).not.toMatch(/<|alert\(1\)|\* \{/);
    expect(style.split('{')).toHaveLength(style.split('}').length);
  });

  it('prints an empty review without making anything up', () => {
    const page = draw(<ReviewPrint {...emptyReview()} />);
    expect(page.textContent).toContain('not rated');
    expect(page.textContent).not.toMatch(/NaN|undefined|null/);
    expect(part(page, 'context')).not.toMatch(/\b0 (cases|of 0)/);
    expect(page.querySelector('[data-part="annex"]')).toBeNull();
  });

  it('opens the print dialog when asked', () => {
    let asked = 0;
    draw(<ReviewPrint {...crowdedReview()} onPrint={() => (asked += 1)} />);
    press(button('Print the review'));
    expect(asked).toBe(1);
  });
});

describe('the annex', () => {
  const { material, review } = crowdedReview();
  const all = numbered(material.evidence);

  it('counts from the oldest piece, and refers by these numbers', () => {
    const days = all.map(({ piece }) => piece.capturedAt);
    expect(days).toEqual([...days].sort());
    expect(refsTo([], all)).toBe('');
    expect(refsTo([all[2]?.piece.id ?? ''], all)).toBe('No. 3');
  });

  it('shows the story and the endorsed in full before any other', () => {
    const shown = examplesOf(all, review).map(({ piece }) => piece.id);
    expect(shown).toContain(uuid(5));
    for (const { evidence, mark } of review.marks as Review['marks'])
      if (mark === 'endorsed') expect(shown).toContain(evidence);
    expect(shown).toHaveLength(8);
    expect(examplesOf(all, { ...review, marks: [], story: { evidence: null, reason: '' } })).toHaveLength(8);
  });
});
