import { t, tn } from '@/lib/platform/i18n';
import type { MapItem } from './map-columns';
import type { Loose } from './map-paths';

interface Props {
  loose: Loose;
  onSelect: (id: string) => void;
}

/** What lies on no path: things that lead nowhere, and metrics nothing leads to. */
export function LooseList({ loose, onSelect }: Props) {
  return (
    <>
      <LooseLine
        sentence={tn('workspace_map_unrelated', loose.unrelated.length)}
        items={loose.unrelated}
        onSelect={onSelect}
      />
      <LooseLine
        sentence={tn('workspace_map_orphans', loose.orphans.length)}
        items={loose.orphans}
        onSelect={onSelect}
      />
    </>
  );
}

function LooseLine({
  sentence,
  items,
  onSelect,
}: {
  sentence: string;
  items: MapItem[];
  onSelect: Props['onSelect'];
}) {
  if (items.length === 0) return null;
  return (
    <div class="note map-loose">
      <p>{sentence}</p>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onSelect(id)}>
              {text || t('workspace_map_unnamed')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
