import type { Json } from '../../exchange';
import { type Account, type Group, listTickets, type Organisation } from '../world/account';
import { isoSeconds } from './instant';

export function shapeOrganization(account: Account, organisation: Organisation): Json {
  return {
    url: `https://${account.subdomain}.zendesk.com/api/v2/organizations/${organisation.id}.json`,
    id: organisation.id,
    name: organisation.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: isoSeconds(organisation.createdAt),
    updated_at: isoSeconds(organisation.createdAt),
    domain_names: [organisation.domain],
    details: null,
    notes: null,
    group_id: null,
    tags: organisation.tags,
    organization_fields: organisation.fields,
    deleted_at: null,
  };
}

export function shapeOrganizationRelated(account: Account, organisation: Organisation): Json {
  return {
    organization_related: {
      tickets_count: listTickets(account).filter((ticket) => ticket.organizationId === organisation.id)
        .length,
      users_count: [...account.people.values()].filter((person) => person.organizationId === organisation.id)
        .length,
    },
  };
}

export function shapeGroup(account: Account, group: Group): Json {
  return {
    url: `https://${account.subdomain}.zendesk.com/api/v2/groups/${group.id}.json`,
    id: group.id,
    name: group.name,
    is_public: true,
    description: '',
    default: false,
    deleted: false,
  };
}
