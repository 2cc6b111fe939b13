/** A calendar date as an instant in the middle of its day, so that no zone moves it. */
export function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
