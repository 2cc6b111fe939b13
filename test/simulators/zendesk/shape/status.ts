import type { Json } from '../../exchange';
import { isoSeconds } from './instant';

const STATUSES = [
  { id: 4_400_001, category: 'new', agent: 'New', user: 'Open', isDefault: true },
  { id: 4_400_002, category: 'open', agent: 'Open', user: 'Open', isDefault: true },
  { id: 4_400_003, category: 'pending', agent: 'Pending', user: 'Awaiting your reply', isDefault: true },
  { id: 4_400_004, category: 'hold', agent: 'On-hold', user: 'Open', isDefault: true },
  { id: 4_400_005, category: 'solved', agent: 'Solved', user: 'Solved', isDefault: true },
  { id: 4_400_006, category: 'hold', agent: 'Waiting for engineering', user: 'Open', isDefault: false },
] as const;

/** The custom status a ticket in this category carries; closed tickets keep the solved one. */
export function customStatusOf(status: string): number {
  const category = status === 'closed' ? 'solved' : status;
  return STATUSES.find((entry) => entry.category === category)?.id ?? STATUSES[1].id;
}

export function shapeCustomStatuses(at: number): Json {
  return {
    custom_statuses: STATUSES.map((entry) => ({
      id: entry.id,
      status_category: entry.category,
      agent_label: entry.agent,
      raw_agent_label: entry.agent,
      end_user_label: entry.user,
      description: '',
      active: true,
      default: entry.isDefault,
      created_at: isoSeconds(at),
      updated_at: isoSeconds(at),
    })),
  };
}
