import { number, t } from '@/lib/platform/i18n';

interface Props {
  name: string;
  /** percent of the plan */
  share: number;
  /** the share asked for at least, or allowed at most */
  least?: number;
  most?: number;
}

/** One share of the plan with the line it should reach or stay under. */
export function ShareMeter({ name, share, least, most }: Props) {
  const limit = least ?? most ?? null;
  const off = (least !== undefined && share < least) || (most !== undefined && share > most);
  const asked =
    least !== undefined
      ? t('plan_atLeast', number(least))
      : most !== undefined
        ? t('plan_atMost', number(most))
        : '';
  return (
    <div class="share" data-off={off}>
      <span class="name">{name}</span>
      <b class="figures">{t('shared_percent', number(share))}</b>
      <span class="meter" aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, share)}%` }} />
        {limit !== null && <em style={{ insetInlineStart: `${limit}%` }} />}
      </span>
      <span class="asked">{asked}</span>
    </div>
  );
}
