import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';
import type { MapWalkActs } from './MapWalk';
import type { MapItem } from './map-columns';

interface Props extends Pick<MapWalkActs, 'onSelect' | 'onEdit' | 'onRename'> {
  item: MapItem;
  /** where Tab enters the map */
  stop: boolean;
  selected: boolean;
  editing: boolean;
  loose: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One thing on the map: a button, or the box its words are written in. */
export function MapThing({ item, stop, selected, editing, loose, onKeyDown, ...acts }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const before = useRef('');
  const wasEditing = useRef(false);

  useLayoutEffect(() => {
    if (editing) {
      before.current = item.text;
      box.current?.focus();
      box.current?.select();
    } else if (wasEditing.current && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    return (
      <textarea
        ref={box}
        data-item={item.id}
        class="map-thing"
        dir="auto"
        rows={3}
        maxLength={160}
        aria-label={t(`workspace_map_column_${item.column}`)}
        value={item.text}
        onInput={(event) => acts.onRename(item.id, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => acts.onEdit(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Escape') acts.onRename(item.id, before.current);
          acts.onEdit(null);
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      class="map-thing"
      dir="auto"
      data-item={item.id}
      data-column={item.column}
      data-loose={loose || undefined}
      tabIndex={stop ? 0 : -1}
      aria-pressed={selected}
      onClick={() => (selected && item.column !== 'metric' ? acts.onEdit(item.id) : acts.onSelect(item.id))}
      onKeyDown={onKeyDown}
    >
      {item.text || t('workspace_map_unnamed')}
    </button>
  );
}
