import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import type { AreaProps } from './area';

interface Props<Door> extends Omit<AreaProps<Door>, 'door'> {
  area: () => Promise<ComponentType<AreaProps<Door>>>;
  door: () => Promise<Door>;
}

interface Part<Door> {
  Area: ComponentType<AreaProps<Door>>;
  door: Door;
}

/** A place whose code comes when it is opened: whoever looks at the progress does not wait for it. */
export function LaterArea<Door>({ area, door, ...same }: Props<Door>) {
  const [part, setPart] = useState<Part<Door> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([area(), door()]).then(
      ([Area, opened]) => setPart({ Area, door: opened }),
      () => setFailed(true),
    );
  }, []);
  if (failed) {
    return (
      <p class="note" role="alert">
        {t('workspace_partFailed')}
      </p>
    );
  }
  return part ? <part.Area door={part.door} {...same} /> : <Skeleton rows={4} />;
}
