import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { PlanPack } from '@/lib/model/plan-pack';

/** One thing that taking a pack would do. `name` is the pack's own word, or the key of a row, text or mode. */
export interface PackLine {
  part:
    | 'preset'
    | 'customerWord'
    | 'tag'
    | 'anchors'
    | 'agenda'
    | 'text'
    | 'renewals'
    | 'reviewTemplate'
    | 'totals'
    | 'worksCouncil';
  name: string;
  effect: 'adds' | 'replaces' | 'removes' | 'same';
}

interface Part extends Pick<PackLine, 'part' | 'name'> {
  key: string;
  content: unknown;
}

/**
 * What taking a pack would change against the one kept now: what it adds, replaces, or removes because the new
 * one no longer has it. A preset under the key of one of the library's `roles` stands in for it, and counts as
 * replacing it.
 */
export function previewPack(
  pack: PlanPack,
  kept: PlanPack | null,
  roles: readonly string[] = [],
): PackLine[] {
  const before = new Map((kept ? partsOf(kept) : []).map((part) => [keyOf(part), part]));
  const after = partsOf(pack);
  const stays = new Set(after.map(keyOf));
  const gone = [...before.values()].filter((part) => !stays.has(keyOf(part)));
  const effectOf = (part: Part): PackLine['effect'] => {
    const old = before.get(keyOf(part));
    if (old) return canonicalJson(old.content) === canonicalJson(part.content) ? 'same' : 'replaces';
    return part.part === 'preset' && roles.includes(part.key) ? 'replaces' : 'adds';
  };
  return [
    ...after.map((part) => ({ part: part.part, name: part.name, effect: effectOf(part) })),
    ...gone.map(({ part, name }) => ({ part, name, effect: 'removes' as const })),
  ];
}

function partsOf(pack: PlanPack): Part[] {
  const { presets, vocabulary, templates, renewals, reviewTemplates, totals, worksCouncil } = pack;
  const { customerWord, tags } = vocabulary;
  return [
    ...presets.map((one) => ({ part: 'preset' as const, key: one.key, name: one.name, content: one })),
    ...(customerWord ? [single('customerWord', customerWord, customerWord)] : []),
    ...tags.map((one) => ({ part: 'tag' as const, key: one.key, name: one.name, content: one })),
    ...templates.rubric.map(({ row, anchors }) => ({
      part: 'anchors' as const,
      key: row,
      name: row,
      content: anchors,
    })),
    ...(templates.agenda.length > 0
      ? [single('agenda', String(templates.agenda.length), templates.agenda)]
      : []),
    ...templates.texts.map(({ field, text }) => ({
      part: 'text' as const,
      key: field,
      name: field,
      content: text,
    })),
    ...(renewals ?? []).map(({ apiHost, mapping }) => ({
      part: 'renewals' as const,
      key: apiHost,
      name: apiHost,
      content: mapping,
    })),
    ...(reviewTemplates ?? []).map((one) => ({
      part: 'reviewTemplate' as const,
      key: `${one.id} ${one.version}`,
      name: one.name,
      content: one,
    })),
    ...(totals === null ? [] : [single('totals', totals ? 'on' : 'off', totals)]),
    ...(worksCouncil === null ? [] : [single('worksCouncil', worksCouncil ? 'on' : 'off', worksCouncil)]),
  ];
}

/** A part of which a pack has one at most. */
function single(part: PackLine['part'], name: string, content: unknown): Part {
  return { part, key: '', name, content };
}

function keyOf({ part, key }: Part): string {
  return `${part}:${key}`;
}
