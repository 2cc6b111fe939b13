import type { RenewalMapping, RenewalMarker } from '@/lib/model/renewal-mapping';
import { number, t } from '@/lib/platform/i18n';

/** Values as a list in a sentence. */
export function listText(values: readonly string[]): string {
  return values.join(t('plan_listSeparator'));
}

/** How a renewal is told from other opportunities, in words. */
export function markerText(marker: RenewalMarker): string {
  if (marker.kind === 'checkbox') return t('connections_marker_checkboxIs', marker.field);
  if (marker.kind === 'recordType') return t('connections_marker_recordTypeIs', listText(marker.names));
  if (marker.kind === 'values')
    return t('connections_marker_valuesIs', marker.field, listText(marker.values));
  return t('connections_marker_contractEndIs');
}

/** A field as it is pointed at: `Opportunity.CloseDate`. */
export function fieldText({ object, field }: RenewalMapping['due']): string {
  return `${object}.${field}`;
}

/** What was confirmed, line by line: what it is, and what stands for it. */
export function mappingLines(mapping: RenewalMapping): { key: string; says: string }[] {
  const { marker, due, amount, prior, signed, revenue, atRisk } = mapping;
  return [
    { key: 'marker', says: markerText(marker) },
    { key: 'due', says: fieldText(due) },
    { key: 'amount', says: amount ?? t('connections_none_amount') },
    { key: 'prior', says: prior ?? t(amount ? 'connections_none_prior' : 'connections_none_amount') },
    { key: 'signed', says: signed ?? t('connections_none_signed') },
    { key: 'revenue', says: revenueText(revenue) },
    {
      key: 'atRisk',
      says: t(
        atRisk.escalated ? 'connections_atRiskEscalated' : 'connections_atRiskQuiet',
        number(atRisk.withinDays),
        number(atRisk.quietDays),
        number(atRisk.contactDays),
      ),
    },
  ];
}

function revenueText(revenue: RenewalMapping['revenue']): string {
  if (revenue === null) return t('connections_none_revenue');
  if (revenue.kind === 'fields') return t('connections_revenue_fieldsAre', revenue.start, revenue.now);
  if (revenue.kind === 'imported') return t('connections_revenue_importedIs', revenue.now);
  return t(`connections_revenue_${revenue.kind}`);
}

/** Measures that a mapping leaves unavailable, with the reason; `measures_<id>` names them. */
export function leftOut({ amount, revenue }: RenewalMapping): { id: string; why: 'noAmount' | 'noStart' }[] {
  return [
    ...(amount === null ? [{ id: 'renewalRate', why: 'noAmount' as const }] : []),
    ...(revenue === null ? ['grr', 'nrr'].map((id) => ({ id, why: 'noStart' as const })) : []),
  ];
}
