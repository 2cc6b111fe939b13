import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { t } from '@/lib/platform/i18n';
import type { MapWalkActs } from './MapWalk';
import { columns, type MapItem, type MapView } from './map-columns';

interface Props extends Pick<MapWalkActs, 'onEdit' | 'onMove' | 'onRemove'> {
  view: MapView;
  item: MapItem;
  onLink: (from: string, to: string) => void;
}

/** What can be done to the thing that is chosen: its words, its place, its links to the columns beside it. */
export function MapThingPanel({ view, item, onLink, onEdit, onMove, onRemove }: Props) {
  const at = columns.indexOf(item.column);
  const beside = (step: -1 | 1) => view.items.filter(({ column }) => column === columns[at + step]);
  const linked = (from: string, to: string) =>
    view.links.some((link) => link.from === from && link.to === to);
  return (
    <section class="map-panel" aria-label={item.text || t('workspace_map_unnamed')}>
      <header>
        <h2 dir="auto">{item.text || t('workspace_map_unnamed')}</h2>
        {item.column !== 'metric' && (
          <div class="map-acts">
            <Button kind="quiet" onClick={() => onEdit(item.id)}>
              {t('workspace_map_rename')}
            </Button>
            <Button kind="quiet" onClick={() => onMove(item.id, -1)}>
              {t('workspace_map_moveUp')}
            </Button>
            <Button kind="quiet" onClick={() => onMove(item.id, 1)}>
              {t('workspace_map_moveDown')}
            </Button>
            <Button kind="quiet" onClick={() => onRemove(item.id)}>
              {t('workspace_map_remove')}
            </Button>
          </div>
        )}
      </header>
      <LinkChips
        title={t('workspace_map_comesFrom')}
        items={beside(-1)}
        on={(id) => linked(id, item.id)}
        onSwitch={(id) => onLink(id, item.id)}
      />
      <LinkChips
        title={t('workspace_map_linksTo')}
        items={beside(1)}
        on={(id) => linked(item.id, id)}
        onSwitch={(id) => onLink(item.id, id)}
      />
    </section>
  );
}

interface LinkChipsProps {
  title: string;
  items: MapItem[];
  on: (id: string) => boolean;
  onSwitch: (id: string) => void;
}

function LinkChips({ title, items, on, onSwitch }: LinkChipsProps) {
  if (items.length === 0) return null;
  return (
    <fieldset class="map-chips">
      <legend>{title}</legend>
      <div class="chips">
        {items.map(({ id, text }) => (
          <Chip key={id} on={on(id)} onSwitch={() => onSwitch(id)}>
            {text || t('workspace_map_unnamed')}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
