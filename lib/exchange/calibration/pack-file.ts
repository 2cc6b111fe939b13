import * as z from 'zod/mini';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { type CalibrationPack, calibrationPackSchema, MOST_UNITS } from '@/lib/model/calibration';
import { sha256 } from '@/lib/platform/random';
import { type FileRead, fault } from '../signed/file-fault';
import { readCanonical } from '../signed/read-canonical';

/** A pack is words and little else: 4 MB, and no lists inside lists. */
const LIMITS = { bytes: 4 * 1024 * 1024, depth: 8, values: 20_000, items: MOST_UNITS };

/** A pack with the hash of everything in it. */
export async function sealPack(pack: Omit<CalibrationPack, 'hash'>): Promise<CalibrationPack> {
  return { ...pack, hash: await sha256(canonicalJson(pack)) };
}

/** The pack as text, in its one spelling. */
export const writePack = (pack: CalibrationPack): string => canonicalJson(pack);

/**
 * A pack as it came: whole, unchanged, each thing in it once, and not more than one person can rate. Nobody signs
 * it: it is to name nobody. Never throws.
 */
export async function readPack(given: string | Uint8Array): Promise<FileRead<CalibrationPack>> {
  const raw = readCanonical(given, LIMITS);
  if (!raw.ok) return raw;
  const named = z.safeParse(z.object({ format: z.string(), version: z.number() }), raw.value.value);
  if (!named.success || named.data.format !== 'throughline calibration pack') return fault('notOurs');
  if (named.data.version > 1) return fault('newer');
  const read = z.safeParse(calibrationPackSchema, raw.value.value);
  if (!read.success) return fault('doesNotFit');
  const { hash, ...rest } = read.data;
  if (hash !== (await sha256(canonicalJson(rest)))) return fault('partChanged');
  const { rows, items } = rest;
  const isOnce = allDiffer(rows.map(({ row }) => row)) && allDiffer(items.map(({ id }) => id));
  return isOnce && rows.length * items.length <= MOST_UNITS
    ? { ok: true, value: read.data }
    : fault('doesNotFit');
}

const allDiffer = (names: readonly string[]): boolean => new Set(names).size === names.length;
