import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Mark } from '@/components/shared/Mark';
import { t } from '@/lib/platform/i18n';
import { Places } from './Places';
import type { Place } from './use-route';

interface Props {
  place: Place;
  /** pieces of evidence in all, shown beside its place; null: not known yet */
  total: number | null;
  children: ComponentChildren;
}

/** The frame of the workspace: the places on the left, one of them open. */
export function Workspace({ place, total, children }: Props) {
  const title = t(`workspace_route_${place}`);
  useEffect(() => {
    document.title = t('workspace_title', title);
  }, [title]);
  return (
    <div class="workspace">
      <header class="masthead">
        <Mark size={20} />
        <b>{t('extensionName')}</b>
      </header>
      <Places place={place} total={total} />
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
