import type { Report } from '@/components/workspace/use-long-work';

interface Chunk {
  text: string;
  /** rows written so far */
  rows: number;
}

/** Collects the pieces of a file, telling how far it is. @throws the signal's reason when cancelled */
export async function gather(
  chunks: AsyncIterable<Chunk>,
  whole: number,
  report: Report,
  signal: AbortSignal,
) {
  const parts: string[] = [];
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    parts.push(chunk.text);
    report(Math.min(chunk.rows, whole), whole);
  }
  return parts;
}

/** One by one what comes in chunks. */
export async function* each<One>(chunks: AsyncIterable<One[]>): AsyncGenerator<One> {
  for await (const chunk of chunks) yield* chunk;
}
