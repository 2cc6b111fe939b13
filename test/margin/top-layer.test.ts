import { expect, it } from 'vitest';
import { createTopLayer } from '@/lib/margin/top-layer';

/** An element that can be shown in the top layer; the test environment has none. */
function aPopover() {
  const host = document.createElement('div');
  let open = false;
  const calls: string[] = [];
  Object.assign(host, {
    showPopover: () => {
      open = true;
      calls.push('show');
    },
    hidePopover: () => {
      open = false;
      calls.push('hide');
    },
    matches: (selector: string) => selector === ':popover-open' && open,
  });
  document.body.append(host);
  return { host, calls };
}

it('goes in and out of the top layer once for each wish', () => {
  const { host, calls } = aPopover();
  const top = createTopLayer(host);
  top.set(true);
  top.set(true);
  top.set(false);
  top.set(false);
  expect(calls).toEqual(['show', 'hide']);
});

it('comes back at most five times in five seconds, and again later', () => {
  const top = createTopLayer(aPopover().host);
  const turns = [0, 100, 200, 300, 400, 500].map((at) => top.comeBack(at));
  expect(turns).toEqual([true, true, true, true, true, false]);
  expect(top.comeBack(5001)).toBe(true);
});
