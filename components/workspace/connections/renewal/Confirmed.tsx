import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import { LeftOut } from './LeftOut';
import { mappingLines } from './mapping-text';

/** A mapping in words, and the measures it leaves out with the reason. */
export function Confirmed({ mapping }: { mapping: RenewalMapping }) {
  return (
    <>
      <dl class="mapping-lines">
        {mappingLines(mapping).map(({ key, says }) => (
          <div key={key}>
            <dt>{t(`connections_part_${key}`)}</dt>
            <dd dir="auto">{says}</dd>
          </div>
        ))}
      </dl>
      <LeftOut mapping={mapping} />
    </>
  );
}
