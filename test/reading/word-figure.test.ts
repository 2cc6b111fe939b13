import { describe, expect, it } from 'vitest';
import { moment, t, tn } from '@/lib/platform/i18n';
import { wordFigure } from '@/lib/reading/word-figure';
import type { ContextFigure } from '@/lib/sites/contract';
import { aFigure } from './a-reading';

const AT = { now: new Date('2026-11-23T23:30:00Z'), timeZone: 'Europe/Berlin' };
const text = (change: Partial<ContextFigure>) => wordFigure(aFigure(change), AT).text;
const plain = { unit: 'text', business: null } as const;
const count = { unit: 'count', business: null } as const;

describe('a figure in words', () => {
  it('has its name, its value and everything it was made from', () => {
    const figure = aFigure();
    expect(wordFigure(figure, AT)).toMatchObject({
      ...figure,
      label: t('overlay_figure_customerWait'),
      text: '3 h 10 min',
      working: [
        t('overlay_figure_customerWait_definition'),
        t('overlay_readFrom', 'tickets/{id}/metrics', moment(new Date(figure.readAt), AT.timeZone)),
      ],
      parts: [
        [t('overlay_calendar'), '3 h 10 min'],
        [t('overlay_business'), '1 h 2 min'],
      ],
    });
  });

  it('never shows what is not known as zero', () => {
    const lacking = wordFigure(aFigure({ value: null, business: null, lack: 'notFinished' }), AT);
    expect(lacking.text).toBe(t('overlay_lackShort_notFinished'));
    expect(lacking.working).toContain(t('overlay_lack_notFinished'));
    expect(lacking.parts).toEqual([]);
    expect(text({ value: null })).toBe(t('overlay_notKnown'));
    expect(wordFigure(aFigure({ business: null }), AT).parts[1]?.[1]).toBe(t('overlay_notKnown'));
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

  it('counts days on the calendar of the person, and a date has no zone of its own', () => {
    const due = (value: string) => text({ ...plain, unit: 'date', id: 'renewalDue', value });
    // half past midnight on 24 November in Berlin
    expect(due('2026-11-24')).toBe(t('overlay_dueToday', 'Nov 24'));
    expect(due('2026-11-25')).toBe(tn('overlay_dueIn', 1, 'Nov 25'));
    expect(due('2027-01-10')).toBe(tn('overlay_dueIn', 47, 'Jan 10'));
    expect(due('2028-01-10')).toBe(tn('overlay_dueIn', 412, 'Jan 10, 2028'));
    expect(due('2026-11-20')).toBe(tn('overlay_dueSince', 4, 'Nov 20'));
  });

  it('says how long ago something was', () => {
    const last = aFigure({ ...plain, unit: 'instant', id: 'lastTouch', value: '2026-10-22T10:00:00Z' });
    expect(wordFigure(last, AT).text).toBe(tn('overlay_daysAgo', 33));
    expect(wordFigure(last, AT).parts[0]?.[1]).toContain('22');
    expect(text({ ...plain, unit: 'instant', value: '2026-11-23T23:10:00Z' })).toBe(t('overlay_today'));
  });

  it('writes money in its currency, and without one as a number', () => {
    const sum = (currency: string | null) => text({ ...plain, unit: 'money', value: 48000, currency });
    expect(sum('EUR')).toBe('€48,000');
    expect(sum(null)).toBe('48,000');
    expect(sum('not a code')).toBe('48,000');
  });

  it('shows a count by month with its parts, and says whose view it is', () => {
    const series = [
      { month: '2026-10', count: 3 },
      { month: '2026-11', count: 0 },
    ];
    const worded = wordFigure(aFigure({ unit: 'months', id: 'burden', value: 3, series, visible: true }), AT);
    expect(worded.text).toBe('3');
    expect(worded.parts).toEqual([
      ['Oct 2026', '3'],
      ['Nov 2026', '0'],
    ]);
    expect(worded.working).toContain(t('overlay_visibleToYou'));
  });
});
