import type { RenewalMapping, RenewalMarker } from '@/lib/model/renewal-mapping';
import type { RenewalChoices } from '../renewal-door';

export type MarkerKind = RenewalMarker['kind'];

/** What an account at risk is until the person says otherwise; the same days as everywhere else. */
const RISK: RenewalMapping['atRisk'] = { withinDays: 90, quietDays: 45, escalated: true, contactDays: 14 };

/** The ways an org has of marking a renewal. */
export function markerKinds(choices: RenewalChoices): MarkerKind[] {
  return [
    ...(choices.lists.length > 0 ? ['values' as const] : []),
    ...(choices.recordTypes.length > 0 ? ['recordType' as const] : []),
    ...(choices.checkboxes.length > 0 ? ['checkbox' as const] : []),
    ...(choices.contracts ? ['contractEnd' as const] : []),
  ];
}

/** The first marker of a kind, nothing in it chosen yet where there is a choice. */
export function firstMarker(kind: MarkerKind, choices: RenewalChoices): RenewalMarker {
  if (kind === 'checkbox') return { kind, field: choices.checkboxes[0]?.name ?? '' };
  if (kind === 'values') return { kind, field: choices.lists[0]?.name ?? '', values: [] };
  return kind === 'recordType' ? { kind, names: [] } : { kind };
}

/** Where somebody begins who was offered nothing; null: the org shows nothing that could be pointed at. */
export function firstMapping(choices: RenewalChoices): RenewalMapping | null {
  const [kind] = markerKinds(choices);
  const close = choices.due.find(({ name }) => name === 'CloseDate');
  const due = (kind === 'contractEnd' ? undefined : close) ?? choices.due[0];
  if (!kind || !due) return null;
  return {
    marker: firstMarker(kind, choices),
    due: { object: due.object, field: due.name },
    amount: choices.amounts.some(({ name }) => name === 'Amount') ? 'Amount' : null,
    prior: null,
    signed: null,
    revenue: null,
    atRisk: RISK,
    confirmedAt: null,
  };
}

/** Why a mapping cannot be confirmed yet; null: it can. */
export function lackOfMapping({
  marker,
  revenue,
  atRisk,
}: RenewalMapping): 'marker' | 'revenue' | 'days' | null {
  if (marker.kind === 'values' && (marker.field === '' || marker.values.length === 0)) return 'marker';
  if (marker.kind === 'recordType' && marker.names.length === 0) return 'marker';
  if (marker.kind === 'checkbox' && marker.field === '') return 'marker';
  if (revenue?.kind === 'fields' && (revenue.start === revenue.now || revenue.start === '')) return 'revenue';
  const { withinDays, quietDays, contactDays } = atRisk;
  const days = isIn(withinDays, 7, 365) && isIn(quietDays, 7, 365) && isIn(contactDays, 1, 90);
  return days ? null : 'days';
}

const isIn = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;
