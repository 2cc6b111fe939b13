/** A sum of money to the cent: sums of decimals carry tails that nobody booked. */
export function asMoney(sum: number): number {
  return Math.round(sum * 100) / 100;
}

/** A share (1 is the whole) in percent with one decimal, for a sentence. */
export function asPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
