/** A word, as a global pattern, that makes a metric unfit. The words that may stand right before it and make it harmless. */
export interface ForbiddenWord {
  word: RegExp;
  unless?: readonly string[];
}

const KEEPING = ['renewal', 'renewals', 'renewed', 'renewing', 'retention', 'retained', 'existing'];

/** What is counted in selling. Keeping customers is not selling. */
export const sellingWords: readonly ForbiddenWord[] = [
  { word: /\bnew business\b|\bnew logos?\b|\bnet new\b|\blogo acquisition\b/g },
  { word: /\b(?:closed won|deals? (?:closed|won|signed)|sales (?:target|won|volume|revenue))\b/g },
  {
    word: /\bbookings?\b/g,
    unless: [...KEEPING, 'hotel', 'flight', 'travel', 'room', 'table', 'appointment', 'meeting', 'training'],
  },
  { word: /\bquotas?\b/g, unless: ['storage', 'disk', 'mailbox', 'api', 'rate', 'usage', 'memory'] },
  { word: /\bcommissions?\b/g, unless: ['european', 'audit', 'regulatory'] },
  {
    word: /\bpipelines?\b/g,
    unless: ['ci', 'build', 'data', 'deployment', 'delivery', 'release', 'import', 'etl', 'test'],
  },
];

/** How long work takes: pressing it presses the customer. */
export const speedWords: readonly ForbiddenWord[] = [
  { word: /\b(?:handle|handling|talk|wrap up|after call) (?:time|work)\b|\baht\b/g },
  { word: /\btime to (?:close|closure|resolve|resolution|solve)\b/g },
  { word: /\b(?:resolution|closing|closure|close) times?\b/g },
];

const WORK =
  'tickets?|cases?|calls?|chats?|e ?mails?|replies|features?|trainings?|courses?|sessions?|workshops?|webinars?|articles?|demos?|visits?|meetings?';

/** Work done, counted: it says how busy somebody was, not what a customer gained. */
export const outputWords: readonly ForbiddenWord[] = [
  {
    word: new RegExp(
      `\\b(?:${WORK}) (?:closed|solved|handled|answered|taken|made|sent|shipped|released|held|given|delivered|written|published|done)\\b`,
      'g',
    ),
  },
  { word: new RegExp(`\\b(?:number|count|amount|volume) of (?:\\w+ )?(?:${WORK})\\b`, 'g') },
  {
    word: /\b(?:training|teaching|working|logged|billable) hours\b|\bhours (?:of|delivered|taught|worked|spent)\b/g,
  },
];

/** More customers, more users, more money. */
export const growthWords: readonly ForbiddenWord[] = [
  { word: /\bgrowth\b|\bsign ?ups?\b|\bnew (?:users|customers|accounts|installs)\b/g },
  { word: /\b(?:daily|weekly|monthly) active\b|\b(?:dau|wau|mau|arr|mrr)\b/g },
  { word: /\b(?:revenue|expansion|upsell|cross sell)\b/g, unless: [...KEEPING, 'gross'] },
];
