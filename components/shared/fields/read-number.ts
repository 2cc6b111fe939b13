/** A number as people type it, with a comma or a point for decimals; null for nothing, NaN for no number. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/\s|%$/g, '');
  if (text === '') return null;
  return /^[-+−]?\d*[.,]?\d+$|^[-+−]?\d+[.,]$/.test(text)
    ? Number(text.replace('−', '-').replace(',', '.'))
    : Number.NaN;
}
