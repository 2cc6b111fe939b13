/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { Toggle } from './Toggle';

interface Props {
  composing: Composing;
  acts: MarginActs;
}

/** What can be said with one press, in the worker's words. A touch is followed by its day. */
export function ChipRows({ composing, acts }: Props) {
  const { rows, outcome, colleague, story, touch } = composing;
  const on = [outcome, colleague && 'colleague', story && 'story', touch?.what];
  return rows.map(({ legend, sayings }) => (
    <fieldset key={legend}>
      <legend>{legend}</legend>
      <div class="chips">
        {sayings.map(({ name, value, press, day }) => [
          <Toggle key={value} on={on.includes(value)} onFlip={press}>
            {name}
          </Toggle>,
          touch && day && value === touch.what ? (
            <label key="day" class="day">
              {day}
              <input
                type="date"
                data-focus="Day"
                value={touch.dueOn ?? ''}
                // Firefox tells the guard of keys nothing of a date's "input"; "change" never leaves our root
                onChange={({ currentTarget: { value } }) =>
                  acts.flipTouch({ ...touch, dueOn: value || null }, true)
                }
              />
            </label>
          ) : null,
        ])}
      </div>
    </fieldset>
  ));
}
