import { t } from '@/lib/platform/i18n';

const KEPT = ['reference', 'quote', 'words', 'facts', 'hash', 'pseudonym'] as const;
const NEVER = ['page', 'body', 'contact', 'visited', 'time'] as const;
const WHERE = ['machine', 'copy', 'network', 'others'] as const;

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section class="about">
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is kept, what never is, and where it lies. */
export function AboutView() {
  return (
    <>
      <Points title={t('workspace_keptTitle')} points={KEPT.map((one) => t(`workspace_kept_${one}`))} />
      <Points title={t('workspace_neverTitle')} points={NEVER.map((one) => t(`workspace_never_${one}`))} />
      <Points title={t('workspace_whereTitle')} points={WHERE.map((one) => t(`workspace_where_${one}`))} />
    </>
  );
}
