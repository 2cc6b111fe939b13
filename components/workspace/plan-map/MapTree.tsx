import { t, tn } from '@/lib/platform/i18n';
import { columns, type MapItem, type MapView } from './map-columns';
import { linkKey } from './map-paths';
import { withoutStop } from './without-stop';

interface Props {
  view: MapView;
  lit: Map<string, number> | null;
}

/** What the picture shows, as a list within a list, for screen readers. */
export function MapTree({ view, lit }: Props) {
  return (
    <ul class="unseen map-tree">
      {columns.map((column) => (
        <li key={column}>
          {t(`workspace_map_column_${column}`)}
          <ul>
            {view.items
              .filter((item) => item.column === column)
              .map((item) => (
                <li key={item.id}>
                  {item.text || t('workspace_map_unnamed')}
                  <LinksOut item={item} view={view} lit={lit} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function LinksOut({ item, view, lit }: Props & { item: MapItem }) {
  const links = view.links.filter(({ from }) => from === item.id);
  if (links.length === 0) return null;
  const nameOf = (id: string) => view.items.find((one) => one.id === id)?.text || t('workspace_map_unnamed');
  return (
    <ul>
      {links.map((link) => (
        <li key={linkKey(link)}>
          {t('workspace_map_leadsTo', nameOf(link.to))}{' '}
          {link.because && t('workspace_map_becauseSaid', withoutStop(link.because))}{' '}
          {link.assumption && t('workspace_map_assumptionSaid', withoutStop(link.assumption))}{' '}
          {lit && tn('workspace_map_evidence', lit.get(linkKey(link)) ?? 0)}
        </li>
      ))}
    </ul>
  );
}
