import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  title: string;
  /** why it cannot be kept yet, as a sentence; null: it can */
  lacks: string | null;
  onSave: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** The frame of a form: first field in focus, Escape forgets, Ctrl+Enter keeps. */
export function PaperForm({ title, lacks, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  function save(event: Event) {
    event.preventDefault();
    if (!lacks) onSave();
  }
  return (
    <form
      ref={form}
      class="paper-form"
      aria-label={title}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <h2>{title}</h2>
      {children}
      <p class="hint">{t('workspace_maskedBeforeSaving')}</p>
      <div class="acts">
        <button type="submit" class="button primary" disabled={lacks !== null}>
          {t('workspace_save')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
        {lacks && <span class="hint">{lacks}</span>}
      </div>
    </form>
  );
}
