/** The part of Papa Parse that is used here; the package brings no types. */
declare module 'papaparse' {
  interface Chunk {
    data: string[][];
  }
  interface Handle {
    pause(): void;
    resume(): void;
    abort(): void;
  }
  interface Options {
    delimiter: string;
    /** characters read at a time */
    chunkSize: number;
    chunk(chunk: Chunk, handle: Handle): void;
    complete(): void;
  }
  const papa: { parse(text: string, options: Options): void };
  export default papa;
}
