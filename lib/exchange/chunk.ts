/** A piece of a file under way. Whoever reads the pieces may stop at any of them. */
export interface Chunk {
  text: string;
  /** rows written so far, for a progress bar */
  rows: number;
}

/** Rows that are there already, or that come one after another. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Rows per chunk: few enough to stay responsive, enough not to dawdle. */
const BATCH = 200;

/** Writes rows one by one and hands them out in batches, the last one not full. `rows` counts on from `before`. */
export async function* inBatches<Row>(
  rows: Rows<Row>,
  write: (row: Row, index: number) => string,
  before = 0,
): AsyncGenerator<Chunk> {
  let text = '';
  let count = 0;
  for await (const row of rows) {
    text += write(row, count);
    count += 1;
    if (count % BATCH === 0) {
      yield { text, rows: before + count };
      text = '';
    }
  }
  if (text !== '') yield { text, rows: before + count };
}
