import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import { button, draw, press, settle, type } from '../../../shared/on-screen';
import { HeldReview } from '../held-review';
import { sampleMaterial, sampleReview } from '../sample-material';

const cells = (page: HTMLElement, table: number) =>
  [...(page.querySelectorAll('.review-section table')[table]?.querySelectorAll('tbody tr') ?? [])].map(
    (row) => [...row.children].map((cell) => cell.textContent),
  );

describe('data sources', () => {
  it('say for each metric where it comes from, of which window, from how many, and when it was read', () => {
    const page = draw(<HeldReview section="sources" />);
    expect(cells(page, 0)[0]).toEqual([
      'Satisfied resolution',
      'Import “Zendesk Explore, satisfaction” (50 rows)',
      'Q4 2026',
      '44 of 50',
      'Jan 3, 10:00 AM',
    ]);
    expect(cells(page, 0)[1]?.slice(0, 3)).toEqual(['Repeat contact', 'no source', '–']);
  });

  it('count the records by host and by whether they still say the same, and tell what is proven', () => {
    const page = draw(<HeldReview section="sources" />);
    const [host] = cells(page, 1);
    expect(host?.slice(0, 3)).toEqual(['Zendesk acme.zendesk.com', '34', 'Oct 1 to Dec 27']);
    expect(host?.slice(3).reduce((sum, one) => sum + Number(one), 0)).toBe(34);
    expect(page.textContent).toContain('40 entries stand in a chain of 212');
  });
});

describe('the map', () => {
  it('shows the links lit by evidence, and what weighs how much', () => {
    const page = draw(<HeldReview section="map" />);
    expect(page.querySelectorAll('.map-links [data-state="lit"]').length).toBeGreaterThan(0);
    expect(cells(page, 0)[0]).toEqual([
      'Satisfied resolution',
      'Satisfaction',
      'outcome',
      '78% or more',
      '30%',
      '22 tagged examples',
    ]);
    expect(cells(page, 0).at(-1)?.[0]).toBe('Improvement discipline');
  });
});

describe('the working', () => {
  it('opens every figure, and offers nothing of somebody else’s workspace', async () => {
    const page = draw(<HeldReview section="working" />);
    press(button('Satisfied resolution', page.querySelector('.working-part') ?? page));
    await settle();
    expect(page.querySelector('.working')?.textContent).toContain('44 of 50');
    expect(page.querySelector('.working-part a')).toBeNull();
  });
});

describe('both readings', () => {
  it('stand side by side; the manager writes theirs', () => {
    const said: Review[] = [];
    const material = sampleMaterial();
    const page = draw(
      <HeldReview
        section="reading"
        material={material}
        first={sampleReview(material)}
        onChange={(one) => said.push(one)}
      />,
    );
    const [pair] = page.querySelectorAll('.reading-pair');
    expect(pair?.children[0]?.textContent).toContain('Steady since the note on file names.');
    const field = pair?.querySelector('textarea');
    if (!field) throw new Error('no field');
    type(field, 'The note did it.');
    expect(said.at(-1)?.comments).toEqual([{ metric: 'M01', text: 'The note did it.' }]);
  });
});
