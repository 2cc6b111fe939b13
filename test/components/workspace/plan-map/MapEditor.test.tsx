import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MapEditor } from '@/components/workspace/plan-map/MapEditor';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { button, draw, hasButton, key, press, type } from '@/test/components/shared/on-screen';
import { mapped } from './map-sample';

let plan: Plan;

function Held({ first }: { first: Plan }) {
  const [now, setNow] = useState(first);
  plan = now;
  return <MapEditor plan={now} onChange={setNow} />;
}

const texts = (kind: string) => plan.map.nodes.filter((node) => node.kind === kind).map(({ text }) => text);
const focused = () => document.activeElement?.textContent;

describe('the editor of the map', () => {
  it('is one stop for Tab, and arrows walk along the links', () => {
    draw(<Held first={mapped()} />);
    const stops = [...document.querySelectorAll<HTMLElement>('.map-thing')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Explain the fault']);
    stops[0]?.focus();
    key('ArrowDown');
    expect(focused()).toBe('Answer the next question');
    key('ArrowRight');
    expect(focused()).toBe('No second contact');
    key('ArrowRight');
    key('ArrowRight');
    expect(focused()).toBe(t('metric_M08'));
    key('ArrowLeft');
    expect(focused()).toBe('Less effort');
    key('ArrowUp');
    key('ArrowUp');
    expect(focused()).toBe('Solved');
  });

  it('walks the other way where the page reads from right to left', () => {
    document.dir = 'rtl';
    draw(<Held first={mapped()} />);
    button('Explain the fault').focus();
    key('ArrowRight');
    expect(focused()).toBe('Explain the fault');
    key('ArrowLeft');
    expect(focused()).toBe('Customer acts at once');
    document.dir = '';
  });

  it('changes words in place: Enter begins and ends, Escape gives the old words back', () => {
    draw(<Held first={mapped()} />);
    button('Explain the fault').focus();
    key('Enter');
    const box = document.querySelector('textarea.map-thing');
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box');
    expect(document.activeElement).toBe(box);
    type(box, 'Show the fault');
    key('Enter', box);
    expect(texts('activity')[0]).toBe('Show the fault');
    expect(focused()).toBe('Show the fault');
    key('Enter');
    const again = document.querySelector('textarea.map-thing');
    if (!(again instanceof HTMLTextAreaElement)) throw new Error('no box');
    type(again, 'Nonsense');
    key('Escape', again);
    expect(texts('activity')[0]).toBe('Show the fault');
  });

  it('removes with Delete, walks on, and brings back with its links', () => {
    draw(<Held first={mapped()} />);
    button('Customer acts at once').focus();
    key('Delete');
    expect(texts('behaviour')).toEqual(['No second contact', 'Stands alone']);
    expect(plan.map.links).toHaveLength(4);
    expect(focused()).toBe('No second contact');
    press(button(t('workspace_map_undo')));
    expect(texts('behaviour')).toEqual(['Customer acts at once', 'No second contact', 'Stands alone']);
    expect(plan.map.links).toHaveLength(6);
    expect(hasButton(t('workspace_map_undo'))).toBe(false);
  });

  it('does not remove a metric, and says so', () => {
    draw(<Held first={mapped()} />);
    button(t('metric_M08')).focus();
    key('Delete');
    expect(plan.metrics.some(({ metric }) => metric === 'M08')).toBe(true);
    expect(document.body.textContent).toContain(t('workspace_map_metricStays'));
  });

  it('adds a box ready to be written in, and links what is chosen to the next column', () => {
    draw(<Held first={mapped()} />);
    press(button(t('workspace_map_add_behaviour')));
    const box = document.querySelector('textarea.map-thing');
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box');
    type(box, 'Fewer questions');
    key('Enter', box);
    const panel = document.querySelector('.map-panel');
    if (!panel) throw new Error('no panel');
    press(button('Less effort', panel));
    expect(plan.map.links.at(-1)).toMatchObject({ from: 'n8', to: 'n6' });
    press(button('Less effort', panel));
    expect(plan.map.links).toHaveLength(6);
  });

  it('moves with Alt and an arrow', () => {
    draw(<Held first={mapped()} />);
    button('No second contact').focus();
    const up = new KeyboardEvent('keydown', {
      key: 'ArrowUp',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    act(() => void document.activeElement?.dispatchEvent(up));
    expect(texts('behaviour')).toEqual(['No second contact', 'Customer acts at once', 'Stands alone']);
  });

  it('lists orphans and unrelated metrics until they lie on a path', () => {
    draw(<Held first={mapped()} />);
    const loose = () =>
      [...document.querySelectorAll('.map-loose .chip')].map(({ textContent }) => textContent);
    expect(loose()).toEqual([t('metric_M12'), 'Stands alone']);
    press(button(t('metric_M12'), document.querySelector('.map-loose') ?? document));
    press(button('Solved', document.querySelector('.map-panel') ?? document));
    expect(loose()).toEqual(['Stands alone']);
  });

  it('takes reasons link by link; Enter goes on to the next field', () => {
    draw(<Held first={mapped()} />);
    expect(document.querySelectorAll('.blank-mark')).toHaveLength(1);
    press(button(t('workspace_map_showBlank', '1')));
    const [because, assumption] = document.querySelectorAll<HTMLInputElement>('.map-link input');
    if (!because || !assumption) throw new Error('no fields');
    because.focus();
    key('Enter', because);
    expect(document.activeElement).toBe(assumption);
    type(assumption, 'they read on');
    expect(plan.map.links[3]?.assumption).toBe('they read on');
    expect(document.querySelectorAll('.blank-mark')).toHaveLength(0);
    // what was just filled in stays in sight
    expect(document.querySelectorAll('.map-link')).toHaveLength(1);
  });
});
