import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundleJsonSchema } from '../../tools/bundle-schema';

describe('docs/bundle.schema.json', () => {
  it('is what the code reads; `npm run schema` writes it anew', () => {
    const written: unknown = JSON.parse(
      readFileSync(new URL('../../../docs/bundle.schema.json', import.meta.url), 'utf8'),
    );
    expect(written).toEqual(JSON.parse(JSON.stringify(bundleJsonSchema())));
  });

  it('says what each kind of record carries, and that nothing else may stand there', () => {
    const text = JSON.stringify(bundleJsonSchema());
    for (const kind of ['evidence.kept', 'evidence.edited', 'plan.adopted', 'paper.written'])
      expect(text).toContain(`"const":"${kind}"`);
    expect(text).not.toContain('"const":"erased"');
    expect(text).not.toContain('"additionalProperties":{}');
  });
});
