import type * as z from 'zod/mini';
import {
  type Bundle,
  type BundleHead,
  bundleFiguresSchema,
  bundleHeadSchema,
  bundlePaperSchema,
  bundlePieceSchema,
  bundleRecordSchema,
  bundleSchema,
  consistencySchema,
  measurementRowSchema,
  rollupSchema,
} from '@/lib/model/bundle';
import { sha256 } from '@/lib/platform/random';
import { type FilePart, type FileRead, fault, type Place } from '../signed/file-fault';
import { verifyText } from '../signed/sign-text';
import { checkChain } from './check-chain';
import { checkEntries } from './check-entries';
import { checkList } from './check-list';
import { checkMeaning } from './check-meaning';
import { Pace, type Watching } from './pace';
import { signedHead } from './part-hashes';

type Raw = Record<string, unknown>;
type Listed = 'record' | 'piece' | 'paper' | 'earlier';

const PARTS: Record<Listed, FilePart> = {
  record: 'records',
  piece: 'pieces',
  paper: 'papers',
  earlier: 'consistency',
};

/**
 * Opens a bundle of version 1, given as plain data that was canonical JSON. Each step trusts the ones before it:
 * the head and its signature, the list of records against the head, the other parts by their hashes, every
 * entry by its own, its place in the chain, the earlier states, and at last whether it makes sense.
 */
export async function openVersion1(raw: Raw, watching: Watching): Promise<FileRead<Bundle>> {
  const head = await readHead(raw);
  if (!head.ok) return head;
  const odd = Object.keys(raw).find((key) => !Object.hasOwn(bundleSchema.shape, key));
  if (odd !== undefined || Object.keys(bundleSchema.shape).some((key) => !Object.hasOwn(raw, key)))
    return fault('doesNotFit');
  const pace = new Pace(watching, 3 * head.value.records.length + 1);

  const records = await readList(bundleRecordSchema, raw.records, 'record', pace);
  if (!records.ok) return records;
  const listed = checkList(records.value, head.value.records);
  if (listed) return { ok: false, fault: listed };

  for (const part of ['pieces', 'papers', 'figures', 'consistency'] as const)
    if ((await hashOfRaw(raw[part])) !== head.value.parts[part])
      return fault('partChanged', { at: 'part', part });
  const parts = await readParts(raw, pace);
  if (!parts.ok) return parts;

  const bundle: Bundle = {
    head: head.value,
    signature: String(raw.signature),
    records: records.value,
    ...parts.value,
  };
  const wrong =
    (await checkEntries(bundle.records, pace)) ?? (await checkChain(bundle, pace)) ?? checkMeaning(bundle);
  if (wrong) return { ok: false, fault: wrong };
  pace.finish();
  return { ok: true, value: bundle };
}

/** The head is what is signed; everything else is measured by it. */
async function readHead(raw: Raw): Promise<FileRead<BundleHead>> {
  const head = bundleHeadSchema.safeParse(raw.head);
  if (!head.success) return fault('doesNotFit', inPart('head'));
  const signature = bundleSchema.shape.signature.safeParse(raw.signature);
  if (!signature.success) return fault('doesNotFit', inPart('signature'));
  const holds = await verifyText(head.data.by.signer, signature.data, signedHead(head.data));
  if (holds === 'unknown') return fault('cannotCheck', inPart('signature'));
  return holds === 'right' ? { ok: true, value: head.data } : fault('signatureWrong', inPart('head'));
}

type Parts = Pick<Bundle, 'pieces' | 'papers' | 'figures' | 'consistency'>;

async function readParts(raw: Raw, pace: Pace): Promise<FileRead<Parts>> {
  const pieces = await readList(bundlePieceSchema, raw.pieces, 'piece', pace);
  if (!pieces.ok) return pieces;
  const papers = await readList(bundlePaperSchema, raw.papers, 'paper', pace);
  if (!papers.ok) return papers;
  const consistency = await readList(consistencySchema, raw.consistency, 'earlier', pace);
  if (!consistency.ok) return consistency;
  const figures = await readFigures(raw.figures, pace);
  if (!figures.ok) return figures;
  const value = {
    pieces: pieces.value,
    papers: papers.value,
    consistency: consistency.value,
    figures: figures.value,
  };
  // how many there may be
  for (const part of ['pieces', 'papers', 'consistency'] as const)
    if (!bundleSchema.shape[part].safeParse(value[part]).success) return fault('doesNotFit', inPart(part));
  return { ok: true, value };
}

/** Row by row, so that a list of a million wrong ones is left at the first. */
async function readFigures(raw: unknown, pace: Pace): Promise<FileRead<Bundle['figures']>> {
  const wrong = fault('doesNotFit', inPart('figures'));
  if (!isObject(raw)) return wrong;
  for (const list of ['measurements', 'earlier'])
    if (!(await readList(measurementRowSchema, raw[list], 'record', pace)).ok) return wrong;
  if (!(await readList(rollupSchema, raw.rollups, 'record', pace)).ok) return wrong;
  const figures = bundleFiguresSchema.safeParse(raw);
  return figures.success ? { ok: true, value: figures.data } : wrong;
}

/** Reads a list item by item and stops at the first that does not fit. */
async function readList<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
  what: Listed,
  pace: Pace,
): Promise<FileRead<T[]>> {
  if (!Array.isArray(raw)) return fault('doesNotFit', inPart(PARTS[what]));
  const list: T[] = [];
  for (const [index, item] of raw.entries()) {
    const read = schema.safeParse(item);
    if (!read.success) return fault('doesNotFit', { at: what, number: index + 1, of: raw.length });
    list.push(read.data);
    await pace.step(what === 'record' ? 1 : 0);
  }
  return { ok: true, value: list };
}

function inPart(part: FilePart): Place {
  return { at: 'part', part };
}

/** A part that was read from canonical JSON is written in the same spelling again. */
function hashOfRaw(part: unknown): Promise<string> {
  return sha256(JSON.stringify(part) ?? '');
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
