import type { Json } from '../../exchange';
import { type Account, listTickets, type Person } from '../world/account';
import { isoSeconds } from './instant';

/** A user as the API gives it, private fields included: readers must drop them. */
export function shapeUser(account: Account, person: Person): { [key: string]: Json } {
  const staff = person.role !== 'end-user';
  return {
    id: person.id,
    url: `https://${account.subdomain}.zendesk.com/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    created_at: isoSeconds(person.createdAt),
    updated_at: isoSeconds(person.createdAt + 86_400_000),
    time_zone: person.zone.rails,
    iana_time_zone: person.zone.iana,
    phone: person.phone,
    shared_phone_number: null,
    photo: null,
    locale_id: person.locale === 'de' ? 8 : 1,
    locale: person.locale,
    organization_id: person.organizationId,
    role: person.role,
    verified: true,
    external_id: null,
    tags: [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: staff ? isoSeconds(person.createdAt + 172_800_000) : null,
    two_factor_auth_enabled: null,
    signature: staff ? `${person.name}\nAcme Support\n${person.phone ?? ''}` : null,
    details: '',
    notes: '',
    role_type: person.role === 'admin' ? 4 : staff ? 0 : null,
    custom_role_id: staff ? 360_000_100 : null,
    moderator: staff,
    ticket_restriction: staff ? null : 'requested',
    only_private_comments: false,
    restricted_agent: !staff,
    suspended: false,
    default_group_id: person.groupId,
    report_csv: false,
    user_fields: staff ? {} : { job_title: person.title },
  };
}

/** The signed-in user, with the secret that a write needs. */
export function shapeMe(account: Account, person: Person, token: string): Json {
  return { user: { ...shapeUser(account, person), authenticity_token: token } };
}

/** What `users/me` answers to somebody who is not signed in: status 200 and no number. */
export const ANONYMOUS: Json = { user: { name: 'Anonymous user' } };

export function shapeUserRelated(account: Account, person: Person): Json {
  const tickets = listTickets(account);
  return {
    user_related: {
      assigned_tickets: tickets.filter((ticket) => ticket.assigneeId === person.id).length,
      requested_tickets: tickets.filter((ticket) => ticket.requesterId === person.id).length,
      ccd_tickets: 0,
      organization_subscriptions: 0,
    },
  };
}
