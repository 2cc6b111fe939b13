import { describe, expect, it } from 'vitest';
import { flipMetric } from '@/lib/margin/composing';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import { chipRows } from '@/lib/reading/chip-rows';
import { chips, composingFor, draw, quotationFor, REPLY, reading, stateFor } from './draw';

const compose = (change = {}) => draw(stateFor({ composing: composingFor(change) }));
const M12 = t('metric_M12');

describe('the composer', () => {
  it('asks who it helped first, and calls the main act by its name', () => {
    const { root, acts, button } = compose();
    const field = root.querySelector('textarea');
    expect(field?.labels?.[0]?.textContent).toBe('Who did this help, and how?');
    if (field) field.value = 'Finance could close.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(acts.write).toHaveBeenCalledWith('Finance could close.');
    button('Keep as evidence').click();
    expect(acts.keep).toHaveBeenCalledOnce();
    button('Cancel').click();
    expect(acts.cancel).toHaveBeenCalledOnce();
  });

  it('draws the best suggestion in pencil and says what keeping does with it', () => {
    const { button, text } = compose();
    expect(button(M12).className).toContain('pencilled');
    expect(button(M12).getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain(t('overlay_keepAccepts', M12, 'You named a time here: tomorrow.'));
    const second = button(t('metric_M21'));
    expect(second.getAttribute('aria-pressed')).toBe('false');
    expect(text()).toContain('You wrote first.');
  });

  it('no longer says so once the suggestion was taken out', () => {
    const { button, text } = draw(stateFor({ composing: flipMetric(composingFor(), 'M12') }));
    expect(button(M12).getAttribute('aria-pressed')).toBe('false');
    expect(text()).not.toContain(t('overlay_keepAccepts', M12, 'You named a time here: tomorrow.'));
  });

  it('offers every chip in the order it came in', () => {
    const { root } = compose();
    const shown = [...root.querySelectorAll('fieldset:first-of-type .chip')].map((one) => one.textContent);
    expect(shown).toEqual(chips.map(({ name }) => name));
  });

  it('says what of the own words will be masked', () => {
    expect(compose({ wordMasks: ['Mara'] }).text()).toContain(t('overlay_wordsMasked', 'Mara'));
  });

  it('says in a sentence why something was not kept', () => {
    expect(compose({ problem: 'overlay_problem_full' }).text()).toContain(t('overlay_problem_full'));
    expect(compose({ keeping: true }).button('Keep as evidence').getAttribute('aria-disabled')).toBe('true');
  });

  it('tells a draft that came back, and lets it go', () => {
    const { text, button, acts } = compose({ restored: true });
    expect(text()).toContain(t('overlay_draftKept'));
    button(t('overlay_discard')).click();
    expect(acts.discard).toHaveBeenCalledOnce();
  });
});

describe('the quotation', () => {
  it('is shown as it will be kept: a bar per mask, the name nowhere in the page', () => {
    const { root } = compose();
    const bars = root.querySelectorAll('[role="switch"]');
    expect(bars).toHaveLength(1);
    expect(bars[0]?.getAttribute('aria-checked')).toBe('true');
    expect(root.querySelector('blockquote')?.textContent).not.toContain('Mara');
    expect(root.querySelector('blockquote')?.textContent).toContain('check tomorrow at 07:00');
  });

  it('says why a bar cannot be lifted, once it was pressed', () => {
    const { root, acts, text } = compose();
    const name = quotationFor().pieces.find((piece) => piece.kind === 'person');
    expect(text()).not.toContain(t('overlay_fixed_person'));
    root.querySelector<HTMLElement>('[role="switch"]')?.click();
    expect(acts.flipMask).toHaveBeenCalledWith(name?.id);
    expect(compose({ fixed: name?.fixed }).text()).toContain(t('overlay_fixed_person'));
  });

  it('shows a lifted mask with its words, and can mask them again', () => {
    const at = REPLY.indexOf('moved') - 'Mara'.length + '██████'.length;
    const masked = quotationFor([[at, at + 5]]);
    const own = masked.pieces.find((piece) => piece.kind === 'own');
    expect(compose({ quotation: masked }).root.querySelectorAll('[aria-checked="true"]')).toHaveLength(2);
    const lifted = compose({ quotation: quotationFor([[at, at + 5], own?.id ?? -1]) });
    expect(lifted.root.querySelector('[aria-checked="false"]')?.textContent).toBe('moved');
  });

  it('can be left out and brought back', () => {
    const { button, acts } = compose();
    button(t('overlay_dropQuote')).click();
    expect(acts.quote).toHaveBeenCalledWith(false);
    const without = compose({ quotation: quotationFor([], false) });
    expect(without.root.querySelector('blockquote')).toBeNull();
    without.button(t('overlay_bringQuoteBack')).click();
    expect(without.acts.quote).toHaveBeenCalledWith(true);
  });

  it('can be masked further, by what is typed or selected', () => {
    const { root, button, acts } = compose();
    expect(root.querySelector('input')?.getAttribute('aria-label')).toBe(t('overlay_wordsToMask'));
    button(t('overlay_maskSelection')).click();
    expect(acts.mask).toHaveBeenCalledOnce();
  });

  it('says why there is none', () => {
    expect(compose({ quotation: null, hint: 'Nothing to quote.' }).text()).toContain('Nothing to quote.');
  });
});

describe('what is said with one press', () => {
  const rows = chipRows({ mayReachOut: true }, new Date('2026-11-23T12:00:00Z'));
  const followUp: Touch = {
    what: 'followUp',
    dueOn: '2026-12-01',
    doneAt: null,
    doneOn: null,
    useful: null,
    dropped: false,
  };

  it('goes by names, each pressed while it holds', () => {
    const { button, acts, root } = compose({ outcome: 'partly', story: true });
    const pressed = [...root.querySelectorAll('fieldset ~ fieldset [aria-pressed="true"]')];
    expect(pressed.map((one) => one.textContent)).toEqual([t('overlay_outcome_partly'), t('overlay_story')]);
    button(t('overlay_outcome_lesson')).click();
    expect(acts.setOutcome).toHaveBeenCalledWith('lesson');
    button(t('overlay_colleague')).click();
    expect(acts.flip).toHaveBeenCalledWith('colleague');
    const legends = [...root.querySelectorAll('legend')].map((one) => one.textContent);
    expect(legends).toEqual([t('overlay_countsToward'), t('overlay_outcome'), t('overlay_also')]);
  });

  it('asks for the day of a follow-up once it was agreed, and for no other', () => {
    const without = compose({ rows });
    expect(without.root.querySelector('input[type="date"]')).toBeNull();
    without.button(t('overlay_followUp')).click();
    expect(without.acts.flipTouch).toHaveBeenCalledWith(expect.objectContaining({ what: 'followUp' }));
    const { root, acts, button } = compose({ rows, touch: followUp });
    expect(button(t('overlay_followUp')).getAttribute('aria-pressed')).toBe('true');
    expect(button(t('overlay_outreach')).getAttribute('aria-pressed')).toBe('false');
    const [field, ...others] = root.querySelectorAll<HTMLInputElement>('input[type="date"]');
    expect(others).toEqual([]);
    expect(field?.labels?.[0]?.textContent).toBe(t('overlay_followUpDay'));
    expect(field?.value).toBe('2026-12-01');
    const type = (day: string) => {
      if (field) field.value = day;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    type('2026-12-04');
    expect(acts.flipTouch).toHaveBeenLastCalledWith({ ...followUp, dueOn: '2026-12-04' }, true);
    type('');
    expect(acts.flipTouch).toHaveBeenLastCalledWith({ ...followUp, dueOn: null }, true);
  });

  it('offers an outreach only where the account is at risk', () => {
    expect(compose().buttons()).not.toContain(t('overlay_outreach'));
    expect(draw(stateFor()).buttons()).not.toContain(t('overlay_logOutreach'));
    const { acts, button } = draw(stateFor({}, { ...reading, mayReachOut: true }));
    button(t('overlay_logOutreach')).click();
    expect(acts.tag).toHaveBeenCalledWith(
      null,
      expect.objectContaining({ what: 'outreach', doneOn: '2026-11-23', dueOn: null }),
    );
  });

  it('says what speaks for the metric that a follow-up pencils in', () => {
    const spoken = { metric: 'M24', name: t('metric_M24'), reason: null };
    const why = t('suggest_followUp');
    const chips = [{ ...spoken, touch: 'followUp' as const, why }];
    const plain = compose({ chips, pencilled: null });
    expect(plain.text()).not.toContain(why);
    expect(compose({ chips, pencilled: 'M24' }).text()).toContain(
      t('overlay_keepAccepts', t('metric_M24'), why),
    );
  });
});
