import type { Answered, Examples } from '@/components/workspace/connections/renewal-door';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import type { ApiAnswer, Org } from '@/lib/sites/org-contract';
import { exampleParts, parseExamples } from '@/lib/sites/salesforce/renewal/examples';

/** Two queries each: two mappings fit into one call of five. */
const PER_CALL = 2;

/** Examples for each mapping from the person's own org, in the same order. Nothing of them is kept. */
export async function readExamples(
  org: Org,
  mappings: readonly RenewalMapping[],
): Promise<Answered<Examples[]>> {
  const found: Examples[] = [];
  for (let from = 0; from < mappings.length; from += PER_CALL) {
    const some = mappings.slice(from, from + PER_CALL).map(asCandidate);
    const parts = some.flatMap((one, place) =>
      exampleParts(one, org.shape).map((part) => ({ ...part, name: `${part.name}${place}` })),
    );
    const read = parts.length > 0 ? await org.read(parts) : ({ ok: true, parts: {} } as const);
    if (!read.ok) return { ok: false, why: read.state };
    const answers: Record<string, ApiAnswer> = read.parts;
    for (const [place, one] of some.entries()) {
      const own = Object.fromEntries(
        Object.entries(answers).flatMap(([name, answer]) =>
          name.endsWith(String(place)) ? [[name.slice(0, -1), answer]] : [],
        ),
      );
      const { examples, count } = parseExamples(one, own);
      found.push({ examples: examples.map(({ state, ...rest }) => ({ ...rest, outcome: state })), count });
    }
  }
  return { ok: true, value: found };
}

const asCandidate = (mapping: RenewalMapping) => ({ ...mapping, because: { key: '', values: [] } });
