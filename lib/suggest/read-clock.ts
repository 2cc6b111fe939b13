/** A clock time in a sentence, in minutes after midnight, and where it stands. */
export interface FoundClock {
  minutes: number;
  index: number;
  /** the sentence says it is UTC */
  utc: boolean;
}

const CLOCK =
  /(?<![\d.:/,-])(?<lead>a las? )?(?<hour>\d\d?)(?:(?<mark>[:.]| ?h ?)(?<minute>[0-5]\d))?(?![\d/])(?: ?(?<unit>uhr|heures?|h|[ap]\.?m)(?!\p{L})\.?)?(?<late> de la (?:tarde|noche))?(?: ?\(?(?<zone>utc|gmt|[cewmp][eds]?[sd]?t|bst|ist|jst)(?!\p{L}))?/gu;

const NOON = /(?<![\p{L}-])(?:noon|midday|mittags?|midi|mediodía)(?!\p{L})/u;

/**
 * The first clock time of a sentence. A bare number is none: a colon, an "h", am or pm, "Uhr" or
 * "a las" must say so. Ambiguous: it names a zone by letters, which mean different places to people.
 */
export function readClock(sentence: string): FoundClock | 'ambiguous' | null {
  for (const { groups = {}, index } of sentence.matchAll(CLOCK)) {
    const { lead, mark = '.', minute = '0', unit, late, zone } = groups;
    let hour = Number(groups.hour);
    if ((!lead && !unit && mark === '.') || hour > 24) continue;
    if (/^[ap]/.test(unit ?? '')) hour %= 12;
    if ((late || unit?.startsWith('p')) && hour < 12) hour += 12;
    const utc = zone === 'utc' || zone === 'gmt';
    return zone && !utc ? 'ambiguous' : { minutes: hour * 60 + Number(minute), index, utc };
  }
  const noon = NOON.exec(sentence);
  return noon && { minutes: 720, index: noon.index, utc: false };
}
