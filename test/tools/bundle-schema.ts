import * as z from 'zod/mini';
import { bundleSchema } from '@/lib/model/bundle';
import { draftEntrySchema, entrySchema } from '@/lib/model/entry';

/** The kinds of entries that travel, each with the body it carries. */
const KINDS = ['evidence.kept', 'evidence.edited', 'plan.adopted', 'paper.written'];

/**
 * The JSON Schema of a bundle, as `docs/bundle.schema.json` holds it. What JSON Schema cannot say (that a day
 * exists, that a text is not blank) is left to the reader's own schema; hashes and signatures are `docs/bundle.md`.
 */
export function bundleJsonSchema(): object {
  const travels = draftEntrySchema.def.options.filter(({ shape }) =>
    KINDS.includes(String([...shape.kind.def.values][0])),
  );
  const [first, ...others] = travels.map(({ shape: { kind, body } }) =>
    z.strictObject({ ...entrySchema.shape, kind, body, salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
  );
  if (!first) throw new Error('nothing travels');
  const { shape } = bundleSchema;
  const whole = z.strictObject({
    ...shape,
    records: z.array(
      z.strictObject({ entry: z.union([first, ...others]), proof: shape.records.def.element.shape.proof }),
    ),
  });
  return { title: 'Throughline bundle, version 1', ...z.toJSONSchema(whole, { reused: 'ref' }) };
}
