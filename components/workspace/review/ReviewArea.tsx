import type { AreaProps } from '@/components/workspace/area';
import { ComparePage } from './compare/ComparePage';
import { ReviewDesk } from './ReviewDesk';
import type { ReviewDoor } from './review-door';
import { ShelfView } from './shelf/ShelfView';

/** Reviews of other people: the shelf, `compare`, and `<id>/<section>` to write one. */
export function ReviewArea({ door, rest, version, today }: AreaProps<ReviewDoor>) {
  const [id, section] = rest;
  if (id === 'compare') return <ComparePage door={door} version={version} />;
  return id === undefined ? (
    <ShelfView door={door} version={version} today={today} />
  ) : (
    <ReviewDesk key={id} door={door} id={id} section={section} today={today} />
  );
}
