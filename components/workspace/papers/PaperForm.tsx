import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAfterFirst } from '@/components/workspace/use-after-first';
import type { Paper } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

interface Props<P extends Paper> {
  title: string;
  /** as it is filled in so far */
  now?: P;
  /** told of every change, so that leaving loses nothing */
  onTyped?: (paper: P) => void;
  /** it was brought back as it was left: this starts afresh */
  onAfresh?: () => void;
  /** why it cannot be kept yet, as a sentence; null: it can */
  lacks: string | null;
  /** what the button says; not given: save */
  save?: string;
  onSave: () => void;
  /** what was typed is let go */
  onCancel: () => void;
  /** the form closes, what was typed stays kept; not given: nothing is kept, and leaving is letting go */
  onLeave?: () => void;
  children: ComponentChildren;
}

/** The frame of a form: first field in focus, Escape leaves it for later, Ctrl+Enter saves. */
export function PaperForm<P extends Paper>({ title, now, lacks, save: label, children, ...acts }: Props<P>) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input[type="text"], select')?.focus();
  }, []);
  useAfterFirst(() => {
    if (now) acts.onTyped?.(now);
  }, [now]);
  function save(event: Event) {
    event.preventDefault();
    if (!lacks) acts.onSave();
  }
  return (
    <form
      ref={form}
      class="paper-form"
      aria-label={title}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') (acts.onLeave ?? acts.onCancel)();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
      }}
    >
      <h2>{title}</h2>
      {acts.onAfresh && (
        <p class="left-unsaved" role="status">
          <span>{t('papers_broughtBack')}</span>
          <Button kind="quiet" onClick={acts.onAfresh}>
            {t('papers_afresh')}
          </Button>
        </p>
      )}
      {children}
      <p class="hint">{t('workspace_maskedBeforeSaving')}</p>
      <div class="acts">
        <button type="submit" class="button primary" disabled={lacks !== null}>
          {label ?? t('workspace_save')}
        </button>
        <Button onClick={acts.onCancel}>{t('shared_cancel')}</Button>
        {lacks && <span class="hint">{lacks}</span>}
      </div>
    </form>
  );
}
