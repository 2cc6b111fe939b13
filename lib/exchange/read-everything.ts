import * as z from 'zod/mini';
import { instantSchema } from '@/lib/model/record';
import { EVERYTHING_FORMAT } from './everything-json';
import { type JsonFault, JsonFaultError, type JsonLimits, jsonPieces } from './json-pieces';

/** Why a backup is not taken as a whole. Each has its sentence under `workspace_restore_not_<code>`. */
export type EverythingFault = JsonFault | 'notOurs' | 'newer' | 'cutShort';

export class EverythingFaultError extends Error {
  override readonly name = 'EverythingFaultError';
  constructor(readonly fault: EverythingFault) {
    super(fault);
  }
}

/** What a backup says besides its entries. */
export interface BackupFile {
  /** of the extension that wrote it */
  version: string;
  exportedAt: string;
  /** by key in extension storage, whatever the keys are */
  beside: Map<string, unknown>;
}

/** A million entries are some gigabytes; one entry with rows of an import, or one review, is a megabyte or two. */
export const BACKUP_LIMITS: JsonLimits = { whole: 2 ** 31, piece: 2 ** 25, depth: 40 };

const LISTS: ReadonlySet<string> = new Set(['beside', 'evidence', 'entries']);
const besideSchema = z.strictObject({ key: z.string().check(z.maxLength(300)), value: z.unknown() });
const settingsSchema = z.nullable(z.record(z.string(), z.unknown()));
const endSchema = z.nullable(z.object({ seq: z.int(), hash: z.string() }));
const FAMILY = EVERYTHING_FORMAT.replace(/\d+$/, '');

/**
 * Reads a backup while it arrives. Entries are handed to `take` in their order and not looked at here.
 * @throws EverythingFaultError, and whatever `take` throws
 */
export async function readEverything(
  texts: AsyncIterable<string>,
  take: (entries: unknown[]) => Promise<void>,
  limits: JsonLimits = BACKUP_LIMITS,
): Promise<BackupFile> {
  const reader = jsonPieces(LISTS, limits);
  const beside = new Map<string, unknown>();
  const said: Record<string, unknown> = Object.create(null);
  let last: unknown = null;
  let first = true;
  try {
    for await (const text of texts) {
      const entries: unknown[] = [];
      for (const { key, item, text: spelt } of reader.feed(first ? text.replace(/^\uFEFF/, '') : text)) {
        // What stands now is told again from the entries: nothing is taken from this list.
        if (item && key === 'evidence') continue;
        const value = parse(spelt);
        if (item && key === 'entries') entries.push(value);
        else if (item) keepBeside(beside, value);
        else said[key] = value;
        if (key === 'format' && !item) checkFormat(value);
      }
      first &&= text === '';
      if (entries.length > 0) {
        last = entries.at(-1);
        await take(entries);
      }
    }
    reader.end();
  } catch (error) {
    throw error instanceof JsonFaultError ? new EverythingFaultError(error.fault) : error;
  }
  return fileOf(said, beside, last);
}

function fileOf(said: Record<string, unknown>, beside: Map<string, unknown>, last: unknown): BackupFile {
  checkFormat(said.format);
  const head = z.safeParse(z.object({ version: z.string(), exportedAt: instantSchema }), said);
  if (!head.success) throw new EverythingFaultError('notOurs');
  // Backups of the first days had everything beside the ledger in one object, and did not say where they end.
  const settings = z.safeParse(settingsSchema, said.settings ?? null);
  for (const [key, value] of Object.entries(settings.data ?? {})) beside.set(key, value);
  if ('end' in said) {
    const end = z.safeParse(endSchema, said.end);
    const ends = z.safeParse(endSchema, last);
    if (!end.success || !ends.success || end.data?.hash !== ends.data?.hash)
      throw new EverythingFaultError('cutShort');
  }
  return { ...head.data, beside };
}

function keepBeside(beside: Map<string, unknown>, value: unknown): void {
  const read = z.safeParse(besideSchema, value);
  if (!read.success) throw new EverythingFaultError('notJson');
  beside.set(read.data.key, read.data.value);
}

function checkFormat(format: unknown): void {
  if (format === EVERYTHING_FORMAT) return;
  const later =
    typeof format === 'string' && format.startsWith(FAMILY) && /^\d+$/.test(format.slice(FAMILY.length));
  throw new EverythingFaultError(later ? 'newer' : 'notOurs');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EverythingFaultError('notJson');
  }
}
