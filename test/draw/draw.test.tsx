/** @jsxImportSource @/lib/draw */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draw } from '@/lib/draw/draw';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

interface RowProps {
  name: string;
  onPick?: () => void;
}
const Row = ({ name, onPick }: RowProps) => (
  <li>
    <button type="button" onClick={onPick}>
      {name}
    </button>
  </li>
);

describe('draw', () => {
  it('draws elements, components, lists and numbers, and leaves gaps out', () => {
    draw(root, [
      <Row key="a" name="one" />,
      null,
      false,
      <p class="x">
        {3} of {7}
      </p>,
      '!',
    ]);
    expect(root.innerHTML).toBe('<li><button type="button">one</button></li><p class="x">3 of 7</p>!');
  });

  it('keeps the same elements while they stay at their place, and with them the focus', () => {
    const page = (words: string, warn: boolean) => (
      <div>
        {warn ? <p>careful</p> : null}
        <p>{words}</p>
        <textarea value={words} />
      </div>
    );
    draw(root, page('one', false));
    const field = root.querySelector('textarea');
    field?.focus();
    draw(root, page('two', true));
    expect(root.querySelector('textarea')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(field?.value).toBe('two');
    draw(root, page('two', false));
    expect(document.activeElement).toBe(field);
    expect(root.textContent).toBe('two');
  });

  it('does not touch a field that already says so', () => {
    draw(root, <textarea value="one" />);
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    const set = vi.spyOn(field, 'value', 'set');
    draw(root, <textarea value="one" />);
    expect(set).not.toHaveBeenCalled();
    field.value = 'typed';
    draw(root, <textarea value="one" />);
    expect(field.value).toBe('one');
  });

  it('moves keyed items with their elements', () => {
    const list = (...names: string[]) => names.map((name) => <Row key={name} name={name} />);
    draw(root, list('a', 'b', 'c'));
    const before = [...root.children];
    draw(root, list('c', 'a', 'd'));
    expect(root.textContent).toBe('cad');
    expect(root.children[0]).toBe(before[2]);
    expect(root.children[1]).toBe(before[0]);
  });

  it('calls the newest listener, once', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(root, <Row name="a" onPick={first} />);
    draw(root, <Row name="a" onPick={second} />);
    root.querySelector('button')?.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    draw(root, <Row name="a" />);
    root.querySelector('button')?.click();
    expect(second).toHaveBeenCalledOnce();
  });

  it('writes states as words and other flags as bare attributes', () => {
    draw(root, <input aria-disabled={false} required={true} disabled={false} placeholder={undefined} />);
    expect(root.innerHTML).toBe('<input aria-disabled="false" required="">');
    draw(root, <input aria-disabled={true} placeholder="x" />);
    expect(root.innerHTML).toBe('<input aria-disabled="true" placeholder="x">');
  });

  it('puts drawings into their own namespace', () => {
    draw(
      root,
      <svg viewBox="0 0 1 1" aria-hidden="true">
        <circle r="1" />
      </svg>,
    );
    expect(root.querySelector('circle')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('takes text for text', () => {
    draw(root, <p>{'<img src=x onerror=alert(1)>'}</p>);
    expect(root.querySelector('img')).toBeNull();
  });
});
