import { expect, it } from 'vitest';
import type { AreaProps } from '@/components/workspace/area';
import { LaterArea } from '@/components/workspace/LaterArea';
import { draw, settle } from '../shared/on-screen';
import { TODAY } from '../shared/samples';

interface Door {
  name: string;
}

const Area = ({ door, rest, version }: AreaProps<Door>) => (
  <p>
    {door.name} {rest.join('/')} {version}
  </p>
);

const same = { rest: ['a', 'b'], version: 3, today: TODAY };

it('shows that something comes, then the place behind its door', async () => {
  const page = draw(<LaterArea area={async () => Area} door={async () => ({ name: 'open' })} {...same} />);
  expect(page.querySelector('.ghost')).not.toBeNull();
  await settle();
  expect(page.textContent).toBe('open a/b 3');
});

it('says so when it cannot be loaded', async () => {
  const page = draw(
    <LaterArea
      area={async () => Area}
      door={(): Promise<Door> => Promise.reject(new Error('gone'))}
      {...same}
    />,
  );
  await settle();
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('could not be loaded');
});
