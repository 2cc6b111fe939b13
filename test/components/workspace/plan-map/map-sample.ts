import type { ImpactMap, MapLink } from '@/lib/model/impact-map';
import type { Plan } from '@/lib/model/plan';
import { plan } from '@/test/components/shared/samples';

/** A link without a reason, or with one. */
export function link(from: string, to: string, because = '', assumption = ''): MapLink {
  return { from, to, because, assumption };
}

/** Two paths to M01 and M08, one blank link, one orphan; M12 is unrelated. */
export const map: ImpactMap = {
  nodes: [
    { id: 'n1', kind: 'activity', text: 'Explain the fault' },
    { id: 'n2', kind: 'activity', text: 'Answer the next question' },
    { id: 'n3', kind: 'behaviour', text: 'Customer acts at once' },
    { id: 'n4', kind: 'behaviour', text: 'No second contact' },
    { id: 'n5', kind: 'outcome', text: 'Solved' },
    { id: 'n6', kind: 'outcome', text: 'Less effort' },
    { id: 'n7', kind: 'behaviour', text: 'Stands alone' },
  ],
  links: [
    link('n1', 'n3', 'clear steps', 'it is read'),
    link('n3', 'n5', 'done at once', 'rights are there'),
    link('n5', 'M01', 'rated', 'they rate'),
    link('n2', 'n4', 'nothing left to ask', ''),
    link('n4', 'n6', 'one contact', 'one is enough'),
    link('n6', 'M08', 'counted', 'topic is known'),
  ],
  otherCauses: '',
};

/** The sample plan with this map. */
export function mapped(change: Partial<ImpactMap> = {}): Plan {
  return plan({ map: { ...map, ...change } });
}
