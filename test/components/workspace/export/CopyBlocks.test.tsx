import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyBlocks } from '@/components/workspace/export/CopyBlocks';
import type { CopyMaterial } from '@/components/workspace/export/export-door';
import type { EvidenceRow } from '@/lib/model/rollup';
import { sampleEvidence } from '../../../exchange/sample-evidence';
import { button, draw, press, settle } from '../../shared/on-screen';
import { fakeExportDoor } from './fake-export-door';

const piece = (id: string, change: Partial<EvidenceRow>) =>
  sampleEvidence({ id, story: false, quote: null, ...change });

const material: CopyMaterial = {
  evidence: [
    piece('a', { words: 'Found the cause.', outcome: 'helped' }),
    piece('b', { words: 'Should have asked first.', outcome: 'lesson' }),
    piece('c', { words: 'Went to the site.', outcome: 'beyond', story: true, colleague: true }),
  ],
  standing: [{ name: 'Ticket CSAT', sentence: '88% of 50 so far.' }],
};

async function show(given: Partial<CopyMaterial> = {}) {
  const saved: (readonly string[])[][] = [];
  const door = fakeExportDoor({
    copyMaterial: async () => ({ ...material, ...given }),
    saveAnswers: (rows) => void saved.push([...rows]),
  });
  const page = draw(<CopyBlocks door={door} />);
  await settle();
  const choose = (place: number, value: string) => {
    const select = page.querySelectorAll('select')[place];
    if (!select) throw new Error('no such field');
    act(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return settle();
  };
  return { page, saved, choose, text: () => page.querySelector('textarea')?.value ?? '' };
}

afterEach(() => vi.unstubAllGlobals());

describe('answers for a review form', () => {
  it('begins with the pieces that bear on the question, each with where it stands', async () => {
    const { text, choose } = await show();
    expect(text()).toContain('• Went to the site.\n');
    expect(text()).toContain('• Found the cause.');
    expect(text()).not.toContain('Should have asked first.');
    expect(text()).toMatch(/Evidence:\n.*2026, .*48213/);
    await choose(1, 'improve');
    expect(text()).toMatch(/^• Should have asked first\.\n/);
    await choose(1, 'colleague');
    expect(text()).toMatch(/^• Went to the site\.\n/);
    await choose(1, 'goals');
    expect(text()).toMatch(/^• Ticket CSAT: 88% of 50 so far\.\n/);
  });

  it('holds what the person ticks, question by question', async () => {
    const { page, text, choose } = await show();
    act(() => page.querySelectorAll<HTMLInputElement>('.ticks input')[0]?.click());
    const after = text();
    expect(after.includes('Went to the site.')).not.toBe(after.includes('Found the cause.'));
    await choose(1, 'improve');
    await choose(1, 'wentWell');
    expect(text()).toBe(after);
  });

  it('copies the text, and says how long it is', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (said: string) => void copied.push(said) },
    });
    const { page, text } = await show();
    press(button('Copy the answer'));
    await settle();
    expect(copied).toEqual([text()]);
    expect(page.textContent).toContain(`${text().length} characters`);
    expect(page.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  it('selects the text where the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: () => Promise.reject(new Error('no')) },
    });
    const { page, text } = await show();
    press(button('Copy the answer'));
    await settle();
    const field = page.querySelector('textarea');
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, text().length]);
    expect(page.querySelector('[role=status]')?.textContent).toContain('The text is selected');
  });

  it('saves columns for 15Five: one row a question', async () => {
    const { saved, choose } = await show();
    await choose(0, 'fifteenFive');
    press(button('Save the columns'));
    expect(saved[0]).toHaveLength(5);
    expect(saved[0]?.[0]?.[0]).toBe('What went well?');
    expect(saved[0]?.[0]?.[1]).toContain('• Found the cause.');
    expect(saved[0]?.[0]?.[2]).toMatch(/48213/);
  });

  it('says so where there is nothing yet', async () => {
    const { page } = await show({ evidence: [], standing: [] });
    expect(page.textContent).toContain('No evidence was kept in the period of your plan yet.');
    expect(button('Copy the answer').disabled).toBe(true);
  });
});
