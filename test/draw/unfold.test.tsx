/** @jsxImportSource @/lib/draw */
import { expect, it, vi } from 'vitest';
import { draw, onDeed } from '@/lib/draw/draw';
import { unfold } from '@/lib/draw/unfold';

const Item = ({ name }: { name: string }) => <li>{name}</li>;
const List = ({ names }: { names: string[] }) => (
  <>
    <p>{names.length}</p>
    <ul>
      {names.map((name) => (
        <Item key={name} name={name} />
      ))}
    </ul>
  </>
);
const overTheRoad = (child: unknown) => JSON.parse(JSON.stringify(unfold(child)));

it('draws the same after it was sent as data', () => {
  const [here, there] = [document.createElement('div'), document.createElement('div')];
  draw(here, <List names={['a', 'b']} />);
  draw(there, overTheRoad(<List names={['a', 'b']} />));
  expect(there.innerHTML).toBe(here.innerHTML);
});

it('keeps the keys of components', () => {
  const root = document.createElement('div');
  draw(root, overTheRoad(<List names={['a', 'b']} />));
  const b = root.querySelector('li:last-child');
  draw(root, overTheRoad(<List names={['b']} />));
  expect(root.querySelector('li')).toBe(b);
});

it('has deeds carried out by whoever draws', () => {
  const root = document.createElement('div');
  const done = vi.fn();
  onDeed(done);
  // listeners are data on this side of the road
  const onClick = ['tag', 'audit:1'] as unknown as () => void;
  draw(
    root,
    overTheRoad(
      <button type="button" onClick={onClick}>
        tag
      </button>,
    ),
  );
  root.querySelector('button')?.click();
  expect(done).toHaveBeenCalledExactlyOnceWith(['tag', 'audit:1']);
});
