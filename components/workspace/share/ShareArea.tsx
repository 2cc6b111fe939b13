import type { AreaProps } from '@/components/workspace/area';
import { NewBundle } from './NewBundle';
import { ReviewBackView } from './ReviewBackView';
import { ShareList } from './ShareList';
import type { ShareDoor } from './share-door';
import { TakeReply } from './TakeReply';

/** Handing over: what was handed over, `new` to make a bundle, `reply` to take one in, `review/<id>` to answer it. */
export function ShareArea({ door, rest, version, today }: AreaProps<ShareDoor>) {
  const [first, id, section] = rest;
  if (first === 'new')
    return <NewBundle door={door} part={id ?? ''} section={section} version={version} today={today} />;
  if (first === 'reply') return <TakeReply door={door} />;
  if (first === 'review' && id)
    return <ReviewBackView key={id} door={door} id={id} section={section} version={version} today={today} />;
  return <ShareList door={door} version={version} today={today} />;
}
