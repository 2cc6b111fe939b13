/** What a file can hold. */
export type Format = 'periods' | 'ratings' | 'renewals' | 'retention';

export const FORMATS: readonly Format[] = ['periods', 'ratings', 'renewals', 'retention'];

export interface Column {
  id: string;
  kind: 'text' | 'date' | 'number' | 'metric' | 'currency' | 'outcome' | 'rating' | 'person';
  required: boolean;
  /** how it is spelled in files, folded (see `fold`) */
  spellings: readonly string[];
}

const column = (id: string, kind: Column['kind'], required: boolean, ...spellings: string[]): Column => ({
  id,
  kind,
  required,
  spellings: [id, ...spellings],
});

const ACCOUNT = column(
  'account_ref',
  'text',
  true,
  'account',
  'account_id',
  'account_name',
  'customer',
  'customer_id',
  'client',
  'kunde',
  'kundennummer',
  'konto',
);
const PERIOD_START = column(
  'period_start',
  'date',
  true,
  'start',
  'from',
  'start_date',
  'window_start',
  'period_from',
  'period',
  'month',
  'quarter_start',
  'week',
  'von',
  'beginn',
  'monat',
  'debut',
  'mois',
  'desde',
  'mes',
);

/** The columns of each format, required ones first in meaning, in the order of the library. */
export const COLUMNS: Readonly<Record<Format, readonly Column[]>> = {
  periods: [
    column(
      'metric',
      'metric',
      false,
      'metric_id',
      'measure',
      'kpi',
      'indicator',
      'metrik',
      'kennzahl',
      'indicateur',
    ),
    PERIOD_START,
    column(
      'period_end',
      'date',
      true,
      'end',
      'to',
      'until',
      'end_date',
      'window_end',
      'period_to',
      'bis',
      'ende',
      'fin',
      'hasta',
    ),
    column('numerator', 'number', false, 'good', 'successes', 'hits', 'count_good', 'zaehler', 'numerateur'),
    column('denominator', 'number', false, 'total', 'of', 'all', 'cases', 'nenner', 'gesamt', 'denominateur'),
    column(
      'value',
      'number',
      false,
      'result',
      'rate',
      'percent',
      'figure',
      'score',
      'average',
      'median',
      'wert',
      'valeur',
      'valor',
    ),
    column(
      'n',
      'number',
      false,
      'sample',
      'sample_size',
      'count',
      'responses',
      'answers',
      'anzahl',
      'stichprobe',
    ),
    column('source', 'text', false, 'report', 'system', 'quelle', 'fuente'),
    column(
      'exported_on',
      'date',
      false,
      'exported',
      'exported_at',
      'export_date',
      'as_of',
      'stand',
      'exportiert_am',
    ),
  ],
  ratings: [
    column(
      'record_id',
      'text',
      true,
      'ticket_id',
      'ticket',
      'case',
      'case_number',
      'case_id',
      'record',
      'response_id',
      'id',
    ),
    column(
      'rated_on',
      'date',
      true,
      'rating_date',
      'rated_at',
      'survey_date',
      'response_date',
      'answered_on',
      'created_at',
      'date',
      'datum',
      'bewertet_am',
    ),
    column(
      'rating',
      'rating',
      true,
      'score',
      'satisfaction',
      'satisfaction_rating',
      'csat',
      'nps',
      'answer',
      'bewertung',
      'note',
    ),
    column('scale_max', 'number', false, 'scale', 'max', 'maximum', 'out_of', 'skala'),
    column('reason', 'text', false, 'reason_code', 'satisfaction_reason', 'cause', 'grund'),
    column(
      'assignee_at_rating',
      'person',
      false,
      'assignee',
      'agent',
      'owner',
      'rated_agent',
      'bearbeiter',
      'zustaendig',
    ),
  ],
  renewals: [
    ACCOUNT,
    column(
      'due_on',
      'date',
      true,
      'due',
      'due_date',
      'renewal_date',
      'end_date',
      'contract_end',
      'contract_end_date',
      'at_risk_since',
      'faellig_am',
      'vertragsende',
    ),
    column(
      'signed_on',
      'date',
      false,
      'signed',
      'signed_at',
      'signature_date',
      'renewed_on',
      'closed_on',
      'unterschrieben_am',
    ),
    column('outcome', 'outcome', true, 'status', 'result', 'stage', 'ergebnis', 'resultat'),
  ],
  retention: [
    ACCOUNT,
    PERIOD_START,
    column(
      'start_arr',
      'number',
      true,
      'arr',
      'starting_arr',
      'opening_arr',
      'arr_start',
      'start_mrr',
      'mrr',
      'revenue_start',
    ),
    column('churn', 'number', true, 'churned', 'churned_arr', 'lost', 'lost_arr', 'verloren'),
    column('contraction', 'number', true, 'downgrade', 'downsell', 'contraction_arr', 'rueckgang'),
    column('expansion', 'number', true, 'upsell', 'upgrade', 'expansion_arr', 'wachstum'),
    column('currency', 'currency', true, 'ccy', 'currency_code', 'waehrung', 'devise', 'moneda'),
  ],
};

/** A heading as it is compared: lower case, without accents, words joined by one underscore. */
export function fold(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

const KNOWN = new Set(FORMATS.flatMap((format) => COLUMNS[format].flatMap(({ spellings }) => spellings)));

/** Whether any format has a column of this name. */
export function knownHeading(heading: string): boolean {
  return KNOWN.has(fold(heading));
}
