import { t } from '@/lib/platform/i18n';

const KEPT = ['reference', 'quote', 'words', 'facts', 'hash', 'pseudonym'] as const;
const NEVER = ['page', 'body', 'contact', 'visited', 'time'] as const;
const WHERE = ['machine', 'copy', 'network', 'others'] as const;

function Points({ title, prefix, points }: { title: string; prefix: string; points: readonly string[] }) {
  return (
    <section class="about">
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`${prefix}_${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is kept, what never is, and where it lies. */
export function AboutView() {
  return (
    <>
      <Points title={t('workspace_keptTitle')} prefix="workspace_kept" points={KEPT} />
      <Points title={t('workspace_neverTitle')} prefix="workspace_never" points={NEVER} />
      <Points title={t('workspace_whereTitle')} prefix="workspace_where" points={WHERE} />
    </>
  );
}
