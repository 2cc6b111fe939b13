import { t } from '@/lib/platform/i18n';

const POINTS = ['session', 'reads', 'nowhere', 'calls', 'back'] as const;

/** What will be read and why, said before anything is asked. */
export function BeforeConnecting({ apiHost }: { apiHost: string }) {
  return (
    <section class="before" aria-labelledby="connections-before">
      <h3 id="connections-before">{t('connections_before')}</h3>
      <p>{t('connections_beforeWhy')}</p>
      <ul class="points">
        {POINTS.map((one) => (
          <li key={one}>{t(`connections_before_${one}`, apiHost)}</li>
        ))}
      </ul>
    </section>
  );
}
