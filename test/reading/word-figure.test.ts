import { describe, expect, it } from 'vitest';
import { moment, t, tn } from '@/lib/platform/i18n';
import { wordFigure } from '@/lib/reading/word-figure';
import type { ContextFigure } from '@/lib/sites/contract';
import { aFigure } from './a-reading';

const text = (change: Partial<ContextFigure>) => wordFigure(aFigure(change)).text;
const plain = { unit: 'text', business: null } as const;
const count = { unit: 'count', business: null } as const;

describe('a figure in words', () => {
  it('has its name, its value and everything it was made from', () => {
    const figure = aFigure();
    expect(wordFigure(figure)).toMatchObject({
      ...figure,
      label: t('overlay_figure_customerWait'),
      text: '3 h 10 min',
      working: [
        t('overlay_figure_customerWait_definition'),
        t('overlay_readFrom', 'tickets/{id}/metrics', moment(new Date(figure.readAt))),
      ],
      clocks: [
        [t('overlay_calendar'), '3 h 10 min'],
        [t('overlay_business'), '1 h 2 min'],
      ],
    });
  });

  it('never shows what is not known as zero', () => {
    const lacking = wordFigure(aFigure({ value: null, business: null, lack: 'notFinished' }));
    expect(lacking.text).toBe(t('overlay_lackShort_notFinished'));
    expect(lacking.working).toContain(t('overlay_lack_notFinished'));
    expect(lacking.clocks).toEqual([]);
    expect(text({ value: null })).toBe(t('overlay_notKnown'));
    expect(wordFigure(aFigure({ business: null })).clocks[1]?.[1]).toBe(t('overlay_notKnown'));
    expect(text({ value: 0 })).not.toBe(t('overlay_notKnown'));
  });

  it('uses the margin’s own words for what it knows, and the host’s for what it added since', () => {
    expect(text({ ...plain, id: 'rating', value: 'good' })).toBe(t('overlay_rating_good'));
    expect(text({ ...plain, id: 'status', value: 'hold' })).toBe(t('overlay_status_hold'));
    expect(text({ ...plain, id: 'status', value: 'escalated' })).toBe('escalated');
    expect(text({ ...plain, id: 'organisation', value: 'good' })).toBe('good');
  });

  it('writes counts as counts', () => {
    expect(text({ ...count, id: 'openTickets', value: 2, of: 1031 })).toBe(
      t('overlay_countOf', '2', '1,031'),
    );
    expect(text({ ...count, id: 'openTickets', value: 2 })).toBe('2');
    expect(text({ ...count, id: 'reopens', value: 1 })).toBe(tn('overlay_times', 1));
    expect(text({ ...count, id: 'reopens', value: 0 })).toBe(tn('overlay_times', 0));
  });
});
