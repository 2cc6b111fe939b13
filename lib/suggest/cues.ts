/** Words that name a cause, in English, German, French and Spanish. */
const CAUSE =
  /(?<!\p{L})(?:root cause|(?:was|is|were|are) caused by|(?:known|confirmed) (?:bug|defect|issue)|defect|(?:fehler)?ursache|verursacht|bekannter fehler|cause (?:racine|première)|(?:a|est|était) (?:été )?causée? par|anomalie|causa (?:raíz|del)|(?:fue|está) causad[oa] por|provocad[oa] por)(?!\p{L})/iu;

/** A link, or the number of something tracked elsewhere, as "PROJ-123" or "#4711". */
const POINTER = /https?:\/\/|(?<![\p{L}\d])(?:[A-Z][A-Z\d]{1,9}-\d{1,7}|#\d{2,8})(?!\d)/u;

/** Words by which a reply answers what was not asked yet. */
const AHEAD =
  /(?<!\p{L})(?:in case you|you may also|you might also|if you later|next time|in (?:the )?future|so (?:that )?this does not happen again|to (?:avoid|prevent) (?:this|it)|falls sie (?:später|auch|noch)|künftig|in zukunft|damit das nicht (?:wieder|noch einmal)|à l'avenir|pour éviter|au cas où|en el futuro|para evitar|por si)(?!\p{L})/iu;

/** The longest part of a text that is looked at. */
const LONGEST = 8000;

export function explainsCause(text: string): boolean {
  return CAUSE.test(text.slice(0, LONGEST));
}

export function pointsSomewhere(text: string): boolean {
  return POINTER.test(text.slice(0, LONGEST));
}

export function warnsAhead(text: string): boolean {
  return AHEAD.test(text.slice(0, LONGEST).replace(/[’‘]/g, "'"));
}
