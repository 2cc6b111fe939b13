import papa, { type ParseResult, type Parser } from 'papaparse';
import { sha256 } from '@/lib/platform/random';
import { decodeText, type Encoding } from './decode-text';
import { findHeadings } from './find-headings';
import type { Pace } from './in-slices';

/** What was handed over: a file's bytes, or text out of the clipboard. */
export type Handed = { name: string; bytes: Uint8Array } | { name: ''; text: string };

/** A file as rows of texts; nothing of it is understood yet. */
export interface Table {
  /** of the file; empty for pasted text */
  name: string;
  /** SHA-256 of the text, by which the same file is known again */
  hash: string;
  encoding: Encoding;
  delimiter: string;
  headings: string[];
  /** blank rows included, so that places are those of the file */
  rows: string[][];
  /** the place in the file, from 1, of the first of these rows */
  first: number;
}

/** Why a file cannot be read at all. */
export type NoTable = { why: 'empty' | 'tooLarge' | 'binary' | 'oneRow'; most?: number };

const MOST_BYTES = 64_000_000;
const MOST_ROWS = 200_000;

/** Characters read before the page has its turn. */
const CHUNK = 128 * 1024;

/** Reads comma, semicolon or tab separated text, or cells as a spreadsheet puts them into the clipboard. */
export async function readTable(handed: Handed, pace: Pace): Promise<Table | NoTable> {
  const size = 'bytes' in handed ? handed.bytes.length : handed.text.length;
  if (size > MOST_BYTES) return { why: 'tooLarge', most: MOST_ROWS };
  const { text, encoding } =
    'bytes' in handed ? decodeText(handed.bytes) : { text: handed.text, encoding: 'utf-8' as const };
  if (text.includes('\0')) return { why: 'binary' };
  if (text.trim() === '') return { why: 'empty' };
  const said = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = said?.[1] ?? delimiterOf(text);
  const rows = await readRows(said ? text.slice(said[0].length) : text, delimiter, pace);
  if (!rows) return { why: 'tooLarge', most: MOST_ROWS };
  const found = findHeadings(rows);
  if (found.rows.length === 0) return { why: 'oneRow' };
  const first = found.first + (said ? 1 : 0);
  return { name: handed.name, hash: await sha256(text), encoding, delimiter, ...found, first };
}

/** The separator that stands most often in the first line, outside quotes; a tab wins over all others. */
export function delimiterOf(text: string): string {
  const line = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') >= count(',') && count(';') > 0 ? ';' : ',';
}

/** null: more rows than can be read. */
function readRows(text: string, delimiter: string, pace: Pace): Promise<string[][] | null> {
  const rows: string[][] = [];
  let read = 0;
  return new Promise((resolve, reject) => {
    papa.parse<string[]>(text, {
      delimiter,
      chunkSize: CHUNK,
      chunk({ data }: ParseResult<string[]>, handle: Parser) {
        for (const row of data) rows.push(row);
        if (rows.length > MOST_ROWS) {
          // ending it says "complete", so the answer comes first
          resolve(null);
          return handle.abort();
        }
        read = Math.min(text.length, read + CHUNK);
        pace.report(read, text.length);
        handle.pause();
        pace.rest().then(() => {
          if (!pace.signal.aborted) return handle.resume();
          reject(pace.signal.reason);
          handle.abort();
        }, reject);
      },
      complete: () => resolve(rows),
    });
  });
}
