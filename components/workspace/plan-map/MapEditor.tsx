import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import type { PlanViewProps } from '@/components/workspace/plan/plan-view';
import type { ImpactMap } from '@/lib/model/impact-map';
import { t } from '@/lib/platform/i18n';
import * as edit from './edit-map';
import { LinkList } from './LinkList';
import { LooseList } from './LooseList';
import { MapThingPanel } from './MapThingPanel';
import { MapWalk } from './MapWalk';
import { viewOfMap } from './map-columns';
import { findLoose } from './map-paths';
import { countCrossings, givenOrder, inOrder, untangledOrder, withMetricsNear } from './order-columns';
import { neighbourOf } from './walk-map';

/** The editor of the impact map: the picture one walks and changes, then why each link should hold. */
export function MapEditor({ plan, onChange }: Pick<PlanViewProps, 'plan' | 'onChange'>) {
  const [selected, setSelected] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<edit.Removed | null>(null);
  const [said, setSaid] = useState('');
  const { map } = plan;
  const view = withMetricsNear(viewOfMap(plan, (metric) => metricName(metric, plan)));
  const loose = findLoose(view);
  const item = view.items.find(({ id }) => id === selected);
  const change = (next: ImpactMap) => next !== map && onChange({ ...plan, map: next });
  const untangled = untangledOrder(view);
  const tangled = countCrossings(untangled, view.links) < countCrossings(givenOrder(view.items), view.links);

  function add(kind: 'activity' | 'behaviour' | 'outcome') {
    const added = edit.addNode(map, kind);
    if (!added) return setSaid(t('workspace_map_full'));
    change(added.map);
    setSelected(added.id);
    setEditing(added.id);
  }

  function remove(id: string) {
    const done = edit.removeNode(map, id);
    if (!done) return setSaid(t('workspace_map_metricStays'));
    change(done.map);
    setRemoved(done.removed);
    setEditing(null);
    setSelected(neighbourOf(view, id));
    setSaid(t('workspace_map_removed', done.removed.node.text || t('workspace_map_unnamed')));
  }

  function bringBack() {
    if (!removed) return;
    change(edit.restoreNode(map, removed));
    setSelected(removed.node.id);
    setRemoved(null);
    setSaid('');
  }

  return (
    <div class="map-editor">
      <p class="map-intro">{t('workspace_map_intro')}</p>
      <MapWalk
        view={view}
        selected={selected}
        editing={editing}
        loose={new Set([...loose.orphans, ...loose.unrelated].map(({ id }) => id))}
        onSelect={setSelected}
        onEdit={(id) => {
          setEditing(id);
          if (id) setSelected(id);
        }}
        onRename={(id, text) => change(edit.renameNode(map, id, text))}
        onAdd={add}
        onRemove={remove}
        onMove={(id, step) => change(edit.moveNode(map, id, step))}
      />
      <div class="map-under">
        <p class="hint">{t('workspace_map_keys')}</p>
        {tangled && (
          <Button kind="quiet" onClick={() => change(inOrder(map, untangled))}>
            {t('workspace_map_untangle')}
          </Button>
        )}
      </div>
      <div class="map-said" role="status">
        {said && <span>{said}</span>}
        {removed && (
          <Button kind="quiet" onClick={bringBack}>
            {t('workspace_map_undo')}
          </Button>
        )}
      </div>
      {item && (
        <MapThingPanel
          view={view}
          item={item}
          onLink={(from, to) => change(edit.switchLink(map, from, to))}
          onEdit={setEditing}
          onMove={(id, step) => change(edit.moveNode(map, id, step))}
          onRemove={remove}
        />
      )}
      <LooseList loose={loose} onSelect={setSelected} />
      {view.links.length > 0 && (
        <LinkList
          view={view}
          selected={selected}
          onWrite={(link, part) => change(edit.writeLink(map, link, part))}
        />
      )}
      <TextField
        label={t('workspace_map_otherCauses')}
        hint={t('workspace_map_otherCausesHint')}
        lines={3}
        longest={600}
        value={map.otherCauses}
        onChange={(otherCauses) => change({ ...map, otherCauses })}
      />
    </div>
  );
}
