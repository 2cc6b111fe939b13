import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { MapNode } from '@/lib/model/impact-map';
import { t } from '@/lib/platform/i18n';
import { MapCurves } from './MapCurves';
import { MapThing } from './MapThing';
import { type Column, columns, type MapItem, type MapView } from './map-columns';
import { linkKey } from './map-paths';
import { readsRightToLeft } from './reads-right-to-left';
import { useLinkCurves } from './use-link-curves';
import { neighbourOf, walk, wayOf } from './walk-map';

export interface MapWalkActs {
  onSelect: (id: string) => void;
  /** the words of a node; null: none are being written */
  onEdit: (id: string | null) => void;
  onRename: (id: string, text: string) => void;
  onAdd: (kind: MapNode['kind']) => void;
  onRemove: (id: string) => void;
  onMove: (id: string, step: -1 | 1) => void;
}

interface Props extends MapWalkActs {
  view: MapView;
  selected: string | null;
  editing: string | null;
  loose: ReadonlySet<string>;
}

/** The map as it is edited: four columns of buttons with their links between them. One stop for Tab; arrows walk. */
export function MapWalk({ view, selected, editing, loose, ...acts }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const mirrored = readsRightToLeft();
  const drawn = useLinkCurves(frame, view.links, mirrored);
  const stop = view.items.find(({ id }) => id === selected)?.id ?? view.items[0]?.id;
  const near = new Set(
    view.links.filter(({ from, to }) => from === selected || to === selected).map(linkKey),
  );

  function go(id: string) {
    acts.onSelect(id);
    frame.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  }

  function remove({ id, column }: MapItem) {
    const next = column === 'metric' ? null : neighbourOf(view, id);
    if (next) go(next);
    acts.onRemove(id);
  }

  function press(event: KeyboardEvent, item: MapItem) {
    const way = wayOf(event.key, mirrored);
    if (event.altKey && (way === 'up' || way === 'down')) acts.onMove(item.id, way === 'up' ? -1 : 1);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (way) {
      const next = walk(view, item.id, way);
      if (next) go(next);
    } else if (event.key === 'Enter' && item.column !== 'metric') acts.onEdit(item.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(item);
    else return;
    event.preventDefault();
  }

  return (
    <div class="map-walk">
      <div class="map-columns" ref={frame}>
        <svg width={drawn.width} height={drawn.height} aria-hidden="true" focusable="false">
          <MapCurves curves={drawn.curves} lit={null} marked near={near} />
        </svg>
        {columns.map((column) => (
          <section key={column} aria-label={t(`workspace_map_column_${column}`)}>
            <h2>{t(`workspace_map_column_${column}`)}</h2>
            <ul>
              {view.items
                .filter((item) => item.column === column)
                .map((item) => (
                  <li key={item.id}>
                    <MapThing
                      item={item}
                      stop={item.id === stop}
                      selected={item.id === selected}
                      editing={item.id === editing}
                      loose={loose.has(item.id)}
                      onKeyDown={(event) => press(event, item)}
                      {...acts}
                    />
                  </li>
                ))}
            </ul>
            <AddHere column={column} onAdd={acts.onAdd} />
          </section>
        ))}
      </div>
    </div>
  );
}

function AddHere({ column, onAdd }: { column: Column; onAdd: MapWalkActs['onAdd'] }) {
  if (column === 'metric') return null;
  return (
    <Button kind="quiet" onClick={() => onAdd(column)}>
      {t(`workspace_map_add_${column}`)}
    </Button>
  );
}
