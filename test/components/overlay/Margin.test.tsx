import { describe, expect, it } from 'vitest';
import type { TaggedHere } from '@/lib/messages/table';
import { t, tn } from '@/lib/platform/i18n';
import type { Lack } from '@/lib/sites/contract';
import { aFigure, anInteraction, aReading } from '../../reading/a-reading';
import { composingFor, draw, stateFor } from './draw';

const tagged: TaggedHere = {
  id: 'e1',
  interaction: { key: 'audit:1', alias: null, kind: 'reply', at: '2026-11-18T09:31:00Z', hash: 'a' },
  words: '',
  metrics: ['M12'],
  capturedAt: '2026-11-18T10:00:00Z',
  interactionFacts: null,
};

describe('the tab', () => {
  it('is one named button with the count, and opens', () => {
    const state = stateFor({}, undefined, { tagged: [tagged, tagged], news: {} });
    const { buttons, button, acts, root } = draw({ ...state, settings: { ...state.settings, open: false } });
    expect(buttons()).toEqual([t('overlay_tab_other', 2)]);
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('Throughline');
    button(t('overlay_tab_other', 2)).click();
    expect(acts.open).toHaveBeenCalledOnce();
  });

  it('shows nothing where the person hid it', () => {
    const { settings } = stateFor();
    expect(draw(stateFor({ settings: { ...settings, hidden: true } })).root.childElementCount).toBe(0);
  });
});

describe('the panel', () => {
  it('names whose record it is', () => {
    const { text } = draw(stateFor());
    expect(text()).toContain('Northwind#48213');
    expect(text()).toContain('Nightly export fails');
  });

  it('opens the working of a figure: definition, both clocks, endpoint, time read', () => {
    const { root } = draw(stateFor());
    const figure = root.querySelector('details');
    expect(figure?.querySelector('summary')?.textContent).toBe(
      `${t('overlay_figure_customerWait')}3 h 10 min`,
    );
    for (const part of [
      t('overlay_figure_customerWait_definition'),
      '3 h 10 min',
      '1 h 2 min',
      'tickets/{id}/metrics',
    ])
      expect(figure?.querySelector('.working')?.textContent).toContain(part);
  });

  it('never shows a figure that is not known as zero', () => {
    const read = aReading({}, { figures: [aFigure({ value: null, business: null, lack: 'notFinished' })] });
    const { root } = draw(stateFor({}, read));
    expect(root.querySelector('.figure .value')?.textContent).toBe(t('overlay_lackShort_notFinished'));
    expect(root.querySelector('.working')?.textContent).toContain(t('overlay_lack_notFinished'));
  });

  it('keeps a figure open while the record is drawn again', () => {
    const { root, acts } = draw(stateFor());
    root.querySelector('details')?.setAttribute('open', '');
    draw(stateFor({}, undefined, { tagged: [tagged], news: {} }), acts, root);
    expect(root.querySelector('details')?.open).toBe(true);
    expect(root.textContent).toContain(t('overlay_addWhoHelped'));
  });

  it('lists interactions newest first, each own one with its button', () => {
    const { root, acts, button } = draw(stateFor());
    const items = [...root.querySelectorAll('.list li.item')];
    expect(items.map((one) => one.querySelector('b')?.textContent)).toEqual([
      t('overlay_you'),
      'Mara Lindqvist',
    ]);
    button('Tag this reply').click();
    expect(acts.tag).toHaveBeenCalledWith('audit:1');
    button('Tag this message').click();
    expect(acts.tag).toHaveBeenCalledWith('audit:0');
    button('Tag this ticket').click();
    expect(acts.tag).toHaveBeenCalledWith(null);
  });

  it('offers no button for what colleagues wrote, unless it is not known who is signed in', () => {
    const interactions = [anInteraction({ mine: false, author: 'Tom' })];
    expect(draw(stateFor({}, aReading({}, { interactions }))).buttons()).not.toContain('Tag this reply');
    const lacks = [{ part: 'person', lack: 'forbidden', retryAfter: null } as const];
    const { buttons, text } = draw(stateFor({}, aReading({}, { interactions, lacks })));
    expect(buttons()).toContain('Tag this reply');
    expect(text()).toContain(t('overlay_lack_forbidden'));
  });

  it('shows what is tagged, what is missing and what came since', () => {
    const news = { e1: ['ratedGood' as const] };
    const { text } = draw(stateFor({}, undefined, { tagged: [tagged], news }));
    expect(text()).toContain(t('metric_M12'));
    expect(text()).toContain(t('overlay_addWhoHelped'));
    expect(text()).toContain(t('overlay_news_ratedGood'));
  });

  it('shows long conversations in portions', () => {
    const interactions = Array.from({ length: 70 }, (_, at) =>
      anInteraction({ key: `audit:${at}`, at: new Date(1e12 + at * 6e4).toISOString() }),
    );
    const { root, text } = draw(stateFor({}, aReading({}, { interactions, interactionCount: 600 })));
    expect(root.querySelectorAll('.list > ol > li')).toHaveLength(30);
    expect(root.querySelectorAll('.list details li')).toHaveLength(40);
    expect(text()).toContain('70 of 600');
    expect(root.querySelector('.older')?.textContent).toBe(t('overlay_showOlder'));
  });

  it('offers undo after keeping, and says when it did not work', () => {
    const names = [t('metric_M12')];
    const last = { what: 'kept', evidence: 'e1', names, undoing: false, problem: false } as const;
    const { text, button, acts } = draw(stateFor({ last }));
    expect(text()).toContain(t('overlay_keptToward', t('metric_M12')));
    button('Undo').click();
    expect(acts.undo).toHaveBeenCalledOnce();
    expect(draw(stateFor({ last: { ...last, names: [], problem: true } })).text()).toContain(
      t('overlay_undoFailed'),
    );
  });
});

describe('when there is nothing to work with', () => {
  it('teaches what to do', () => {
    expect(draw(stateFor({ phase: 'none', record: null }, null)).text()).toContain(t('overlay_empty'));
  });

  it('draws a skeleton only when reading takes long', () => {
    expect(draw(stateFor({ phase: 'reading' }, null)).root.querySelector('.skeleton')).toBeNull();
    expect(
      draw(stateFor({ phase: 'reading', slow: true }, null)).root.querySelector('.skeleton'),
    ).not.toBeNull();
  });

  it('has a sentence for every reason, says nothing is lost, and can try again', () => {
    const lacks: Lack[] = [
      'signedOut',
      'forbidden',
      'absent',
      'limited',
      'unavailable',
      'unreadable',
      'budget',
      'notAsked',
      'notFinished',
    ];
    for (const lack of lacks) {
      const read = aReading({}, { lacks: [{ part: 'record', lack, retryAfter: 30 }] });
      const { text, button, acts } = draw(stateFor({ phase: 'failed', lack }, read));
      expect(t(`overlay_lack_${lack}`)).not.toContain('overlay_');
      expect(text()).toContain(t(`overlay_lack_${lack}`));
      expect(text()).toContain(tn('overlay_waitSeconds', 30));
      expect(text()).toContain(t('overlay_nothingLost'));
      button(t('overlay_readAgain')).click();
      expect(acts.readAgain).toHaveBeenCalledOnce();
    }
  });
});

describe('after an update of the extension', () => {
  it('says so and keeps what was written on screen', () => {
    const { text, button, acts, root } = draw(
      stateFor({ detached: true, composing: composingFor({ words: 'Finance' }) }),
    );
    expect(text()).toContain(t('overlay_updatedWriting'));
    expect(root.querySelector('textarea')?.value).toBe('Finance');
    button(t('overlay_reload')).click();
    expect(acts.reload).toHaveBeenCalledOnce();
  });

  it('does not promise what was not saved', () => {
    const { text } = draw(stateFor({ detached: true, composing: composingFor({ saved: false }) }));
    expect(text()).toContain(t('overlay_updatedUnsaved'));
    expect(text()).not.toContain(t('overlay_updatedWriting'));
  });

  it('shows an idle margin only as a worn tab', () => {
    const state = stateFor({ detached: true });
    const { buttons } = draw({ ...state, settings: { ...state.settings, open: false } });
    expect(buttons()).toEqual([t('overlay_tabUpdated')]);
  });
});
