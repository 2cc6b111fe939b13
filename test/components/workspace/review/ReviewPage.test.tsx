import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { draw, press } from '../../shared/on-screen';
import { HeldReview } from './held-review';
import { sampleMaterial, samplePiece, sampleReview } from './sample-material';

const text = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent?.trim());
const link = (page: HTMLElement, name: string) => {
  const found = [...page.querySelectorAll('a')].find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no link "${name}"`);
  return found;
};

describe('the head', () => {
  it('says whose review it is, who signed the bundle when, and on how much it rests', () => {
    const page = draw(<HeldReview />);
    expect(text(page, '.review-head h2')).toEqual(['Review: Ana Ferrer, Q4 2026']);
    expect(text(page, '.review-head .dotted li')).toEqual([
      'Bundle signed by Ana Ferrer on Jan 5',
      '34 pieces of evidence',
      'signature verified',
    ]);
  });

  it('keeps saying that the history was changed, and names it before signing', () => {
    const page = draw(<HeldReview trust={{ fingerprint: '', doubt: 'history' }} />);
    expect(page.querySelector('.review-head .note')?.textContent).toContain('not the one you were shown');
    expect(page.querySelector('.review-head')?.textContent).toContain('signature verified, with a doubt');
    expect(page.querySelector('.before-signing')?.textContent).toContain('in doubt');
  });

  it('claims no signature before anything is handed over', () => {
    const page = draw(<HeldReview trust={null} mode="look" />);
    expect(page.querySelector('.review-head')?.textContent).not.toContain('verified');
    expect(page.querySelector('.review-head')?.textContent).toContain('Not handed over by Ana Ferrer yet');
    expect(page.querySelector('.before-signing')).toBeNull();
    expect(page.querySelector('.example-acts button')).toBeNull();
  });
});

describe('the sections', () => {
  it('stand in the order of the template with how far each is', () => {
    const page = draw(<HeldReview />);
    const lines = [...page.querySelectorAll('.review-nav a')].map((one) =>
      [...one.querySelectorAll('span:not(.unseen)')].map((span) => span.textContent).join(': '),
    );
    expect(lines.slice(0, 3)).toEqual([
      'Role and impact map: agreed',
      'Data sources: 2',
      'Recent examples: 0 of 34',
    ]);
    expect(lines).toContain('Success story: missing');
    expect(lines.at(-1)).toBe('Sign-off: ');
  });

  it('open by press, with the focus on their heading, and go on to the next', () => {
    const page = draw(<HeldReview section="map" />);
    press(link(page, 'Data sources'));
    expect(document.activeElement?.textContent).toBe('Data sources');
    press(link(page, 'Next: Recent examples'));
    expect(page.querySelector('.review-section h3')?.textContent).toBe('Recent examples');
  });

  it('follow each other by Alt and an arrow', () => {
    const page = draw(<HeldReview section="map" />);
    const alt = (name: string) => {
      const event = { key: name, altKey: true, bubbles: true, cancelable: true };
      act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', event)));
    };
    alt('ArrowDown');
    expect(page.querySelector('.review-section h3')?.textContent).toBe('Data sources');
    alt('ArrowUp');
    expect(page.querySelector('.review-section h3')?.textContent).toBe('Role and impact map');
  });
});

describe('beside it', () => {
  it('shows every month of the period and says that none carries it', () => {
    const page = draw(<HeldReview />);
    expect(text(page, '.spread .dotted li')).toEqual(['Oct 9', 'Nov 11', 'Dec 14']);
    expect(page.querySelector('.spread')?.textContent).toContain('No single month carries the review.');
  });

  it('warns when most of it comes from the end of the period', () => {
    const late = [0, 1, 2, 3].map((n) => samplePiece(n, { capturedAt: `2026-12-2${n}T10:00:00Z` }));
    const material = sampleMaterial({ pieces: 1 });
    material.evidence.push(...late);
    const page = draw(<HeldReview material={material} />);
    expect(page.querySelector('.spread [data-late="true"]')?.textContent).toContain(
      '4 of 5 come from the last quarter',
    );
  });

  it('puts wording first, then what blocks, and leads to where it is mended', () => {
    const material = sampleMaterial();
    const first = sampleReview(material, { comments: [{ metric: 'M01', text: 'Always on time.' }] });
    const page = draw(<HeldReview material={material} first={first} />);
    const [top] = page.querySelectorAll<HTMLAnchorElement>('.before-signing a');
    expect(top?.textContent).toContain('Always');
    expect(top?.getAttribute('href')).toBe('#reviews/x/reading');
    if (top) press(top);
    expect(page.querySelector('.review-section h3')?.textContent).toBe('Both readings');
  });
});
