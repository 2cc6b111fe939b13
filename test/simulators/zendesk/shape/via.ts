import type { Json } from '../../exchange';
import { type Account, type Channel, personOf } from '../world/account';

/** How something arrived. An e-mail's source names addresses: readers must drop them. */
export function shapeVia(account: Account, channel: Channel, authorId: number): Json {
  const author = personOf(account, authorId);
  if (channel === 'email' && author.role === 'end-user') {
    return {
      channel,
      source: {
        from: { address: author.email, name: author.name },
        to: { name: account.name, address: `support@${account.subdomain}.example` },
        rel: null,
      },
    };
  }
  if (channel === 'rule') {
    return {
      channel,
      source: { from: { id: 22_472_716, title: 'Notify assignee of assignment' }, to: {}, rel: 'trigger' },
    };
  }
  return { channel: channel === 'email' ? 'web' : channel, source: { from: {}, to: {}, rel: null } };
}
