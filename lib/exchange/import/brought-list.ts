import papa from 'papaparse';
import type { RecordRef } from '@/lib/model/record';
import { decodeText } from './decode-text';
import { linkIn, refIn } from './find-ref';
import { COLUMNS, fold } from './formats';
import { delimiterOf, type Handed } from './read-table';

/** A record of a list that a person brought; it is kept nowhere. */
export interface BroughtRow {
  /** as the host numbers it */
  ref: string;
  record: RecordRef;
  /** what stood beside it, cut short, to be recognised by */
  beside: string;
}

export interface BroughtList {
  rows: BroughtRow[];
  /** lines that name no record, as they stand */
  unknown: string[];
  /** lines that name a record which stood there before */
  twice: number;
}

/** Why a list cannot be swept at all. */
export interface NoList {
  why: 'empty' | 'binary' | 'tooLong' | 'noRecords';
  most: number;
}

/** A sweep is for a week's work. */
const MOST_ROWS = 1000;
const MOST_CHARACTERS = 2_000_000;
const LONGEST_BESIDE = 120;

const ADDRESSES = ['url', 'link', 'address', 'ticket_url', 'record_url', 'adresse'];
const REFS = COLUMNS.ratings.find(({ id }) => id === 'record_id')?.spellings ?? [];
const TITLES = ['subject', 'title', 'summary', 'betreff', 'titel', 'objet', 'asunto', 'name'];

/**
 * Reads a list of records: lines with addresses or numbers, or a table, with headings or without.
 * @param recordOf the record that an address or a number means; null: none that is known
 */
export function readBroughtList(
  handed: Handed,
  recordOf: (ref: string) => RecordRef | null,
): BroughtList | NoList {
  const text = 'bytes' in handed ? decodeText(handed.bytes).text : handed.text;
  const refuse = (why: NoList['why']): NoList => ({ why, most: MOST_ROWS });
  if (text.includes('\0')) return refuse('binary');
  if (text.trim() === '') return refuse('empty');
  if (text.length > MOST_CHARACTERS) return refuse('tooLong');
  const lines = readLines(text);
  if (lines.length > MOST_ROWS) return refuse('tooLong');
  const found = sortOut(lines, recordOf);
  return found.rows.length === 0 ? refuse('noRecords') : found;
}

/** A line as it stands, what in it may name a record, the likeliest first, and the rest. */
interface Line {
  text: string;
  refs: string[];
  beside: string;
}

function sortOut(lines: readonly Line[], recordOf: (ref: string) => RecordRef | null): BroughtList {
  const rows = new Map<string, BroughtRow>();
  const unknown: string[] = [];
  let twice = 0;
  for (const { text, refs, beside } of lines) {
    const record = refs.map(recordOf).find((one) => one !== null);
    if (!record) {
      unknown.push(text.slice(0, LONGEST_BESIDE));
      continue;
    }
    const key = `${record.site} ${record.host} ${record.id}`;
    if (rows.has(key)) twice += 1;
    else rows.set(key, { ref: record.id, record, beside: beside.trim().slice(0, LONGEST_BESIDE) });
  }
  return { rows: [...rows.values()], unknown, twice };
}

function readLines(text: string): Line[] {
  const plain = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const mark = delimiterOf(text);
  const table = plain.every((line) => line.includes(mark)) || (plain[0] ?? '').includes('"');
  if (!table) return isHeading([plain[0] ?? '']) ? plain.slice(1).map(lineOf) : plain.map(lineOf);
  const cells = papa.parse<string[]>(text, { delimiter: mark, skipEmptyLines: 'greedy' }).data;
  const [top = [], ...rest] = cells;
  if (!isHeading(top)) return cells.map((row) => looseRow(row, mark));
  const at = (names: readonly string[]) => top.findIndex((cell) => names.includes(fold(cell)));
  const [address, ref, title] = [at(ADDRESSES), at(REFS), at(TITLES)];
  return rest.map((row) => ({
    text: row.join(mark),
    refs: [address, ref].flatMap((place) => {
      const cell = row[place]?.trim();
      return cell ? [linkIn(cell) ?? refIn(cell) ?? cell] : [];
    }),
    beside: row[title] ?? '',
  }));
}

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) => [...ADDRESSES, ...REFS].includes(fold(cell)));
}

/** A row of a table without headings: the first cell that is nothing but an address or a number names the record. */
function looseRow(row: readonly string[], mark: string): Line {
  const text = row.join(mark);
  const place = row.findIndex((cell) => linkIn(cell) === cell.trim() || refIn(cell) !== null);
  if (place < 0) return lineOf(text);
  const ref = (row[place] ?? '').trim();
  const rest = row.filter((cell, at) => at !== place && cell.trim() !== '');
  return { text, refs: [refIn(ref) ?? ref], beside: rest.join(' ') };
}

/** A line of plain text: an address anywhere in it, else the number it begins with or that follows a sharp sign. */
function lineOf(text: string): Line {
  const link = linkIn(text);
  const said = /#\s?(\d{1,19})\b/.exec(text) ?? /^[\s\-*•·]*(\d{1,19})(?=$|[\s,;:.)–-])/.exec(text);
  const whole = refIn(text);
  const ref = link ?? said?.[1] ?? whole;
  const named = link ?? said?.[0] ?? text;
  const beside = text.replace(named, ' ').replace(/^[\s\-*•·,;:.)–]+|[\s,;:.()–-]+$/gu, '');
  return { text, refs: ref ? [ref] : [], beside: ref === whole ? '' : beside };
}
