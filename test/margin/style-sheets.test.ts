import { expect, it } from 'vitest';
import { sheetsOf } from '@/lib/margin/style-sheets';

const text = (sheet?: CSSStyleSheet) => [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText).join(' ');

it('puts the tokens on the element within, where the page cannot reach them', () => {
  const [tokens] = sheetsOf([
    ':root,:host{--ink:black}@media print{:host(:not([data-theme="light"])){--ink:white}}:host([data-theme="dark"]){--ink:white}',
  ]);
  expect(text(tokens)).not.toContain(':host');
  expect(text(tokens)).toContain('.layer:not([data-theme="light"])');
  expect(text(tokens)).toContain('.layer[data-theme="dark"]');
});

it('leaves the rules for our element itself where they are', () => {
  const [, overlay] = sheetsOf(['', ':host{display:block!important}']);
  expect(text(overlay)).toContain(':host');
});
