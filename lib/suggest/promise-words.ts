/**
 * How English, German, French and Spanish promise news by a time. Every text is a piece of a regular
 * expression in lower case. Months and weekdays come from the browser.
 */

const GERMAN_VERBS =
  '(?:meld|schick|send|geb|schreib|ruf|werd|prüf|antwort|bestätig|informier|liefer|klär)en?';

/** Somebody on our side commits to something. */
export const COMMITS = [
  "(?:i|we)(?:'ll| shall| promise|(?:'m| am|'re| are) going to| .{0,80}?will)",
  "you(?:'ll| will) (?:hear|have|get|receive)|expect (?:an?|my|our|the)",
  `(?:ich|wir) ${GERMAN_VERBS}|${GERMAN_VERBS} (?:ich|wir)`,
  '(?:bekommen|erhalten|hören) sie|sie (?:bekommen|erhalten|hören)|(?:bekomm|erhält|hör)st',
  "(?:je|nous) (?:vous |te |t'|le |l'|y ){0,2}(?:\\p{L}{1,20}(?:rai|rons)|répond|revien|rappell?e|recontact|envoi|écri|tien|confirm|donn)(?:e|s|ons)?",
  '(?:vous|tu) (?:aure|recevre|aura|recevra)[sz]',
  '(?:les?|te|os|nos|me) \\p{L}{1,20}(?:ré|remos|[bsídmt]o)|(?:recibirá|tendrá)s?|(?:escribi|responde|envia|volve|informa)(?:ré|remos)',
].join('|');

/** What makes the sentence a refusal, a condition or a request instead. */
export const STOPS = [
  "not(?! later)|never|cannot|\\p{L}+n't|unable|if|unless|please|(?:could|can|would|will) you",
  'nicht|nie|keine?[nmrs]?|wenn|falls|bitte|könn\\p{L}+ sie|kannst du',
  "pas|jamais|si|s'il vous plaît|merci de|veuillez|pou\\p{L}+-vous",
  'no (?:pod|pued|ser|est|voy|va|le|te|lo|la|me|nos|hay|se|hab)\\p{L}*|nunca|por favor|puedes?|podría',
].join('|');

/** Right before a time: a deadline, which may stand before the commitment. */
export const BY =
  "by|before|until|till|than|bis(?: zum)?|vor|spätestens|avant|d'ici|pour|tard|antes del?(?: las?)?|(?:para|hasta)(?: el)?";

/** Right before a day: it lies in the past, comes again and again, or cannot be told for certain. */
export const NOT_THIS =
  'last|since|from|next|of|past|every|(?:letzte|nächste|vergangene|jede)[nrms]?|seit|vom|depuis|du|dernier|chaque|desde(?: el)?|pasado|último|cada|próximo';

/** Today, tomorrow, the day after. */
export const DAYS = [
  "today|tonight|this (?:afternoon|evening)|(?:end|close) of (?:the |business )?day|eod|cob|heute|tagesende|aujourd'hui|ce soir|cet après-midi|fin de journée|hoy|esta (?:tarde|noche)|final del día",
  'tomorrow|(?<!guten |heute |am )morgen|demain|(?<!la |esta |de |pasado )mañana',
  'day after tomorrow|übermorgen|après-demain|pasado mañana',
] as const;

/** Right before a span of time. */
export const WITHIN =
  "(?:within|in|innerhalb(?: von)?|binnen|dans|sous|d'ici|dentro de|en)(?: the next| de[rn] nächsten| les prochaine?s| l[ao]s próxim[ao]s)?";

/** One, two, three. */
export const NUMBERS = ['an?|one|eine[rmn]?|une?|una', 'two|zwei|deux|dos', 'three|drei|trois|tres'] as const;

/** Minutes, hours, working days, days. */
export const UNITS = [
  'min\\p{L}{0,4}',
  'h|hrs?|hours?|stunden?|std|heures?|horas?',
  '(?:business|working) days?|(?:werk|arbeits)tage?n?|jours? ouvr\\p{L}+|días? (?:hábiles|laborables)',
  'days?|tage?n?|jours?|días?',
] as const;
