import { type Answer, answerJson } from '../../exchange';
import type { Org, OrgUser } from '../world/org';
import { offsetAt } from '../world/zone';

/** Who asks, as `/services/oauth2/userinfo` says it. */
export function userinfo(org: Org, user: OrgUser): Answer {
  const base = `https://${org.apiHost}`;
  return answerJson(200, {
    sub: `${base}/id/${org.id}/${user.id}`,
    user_id: user.id,
    organization_id: org.id,
    preferred_username: user.email,
    nickname: user.email.split('@')[0] ?? '',
    name: user.name,
    email: user.email,
    email_verified: true,
    zoneinfo: user.zone,
    locale: user.locale,
    language: user.language,
    utcOffset: offsetAt(user.zone, Date.parse('2026-01-15T00:00:00Z')),
    user_type: 'STANDARD',
    active: true,
    is_salesforce_integration_user: false,
    urls: {
      enterprise: `${base}/services/Soap/c/{version}/${org.id.slice(0, 15)}`,
      rest: `${base}/services/data/v{version}/`,
      sobjects: `${base}/services/data/v{version}/sobjects/`,
      query: `${base}/services/data/v{version}/query/`,
      custom_domain: base,
    },
  });
}
