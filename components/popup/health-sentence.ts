import { t } from '@/lib/platform/i18n';
import type { TabState } from './popup-door';

/** How the active tab stands: a shape for the eye and one or more sentences. */
export interface HealthLine {
  shape: 'works' | 'degraded' | 'nothing';
  sentences: string[];
  /** a ticket is in view and can be tagged */
  taggable: boolean;
}

const PARTS = new Set(['pane', 'replies', 'theme']);

/** What works on the page of the active tab, what does not, and what still can be done. */
export function healthLine(tab: TabState): HealthLine {
  if (tab === 'asking') return { shape: 'nothing', sentences: [], taggable: false };
  if (tab === 'nobody') return { shape: 'nothing', sentences: [t('popup_health_nobody')], taggable: false };
  const parts = (tab.health?.parts ?? []).filter((part) => PARTS.has(part.part));
  const sentences = parts
    .filter((part) => part.state === 'missing' || (part.state === 'older' && part.part !== 'theme'))
    .map((part) => t(`popup_health_${part.part}_${part.state}`));
  const adapter = tab.health?.adapter ?? '';
  const taggable = tab.record !== null && tab.state !== 'switching' && tab.state !== 'signedOut';
  if (tab.state === 'noRecord' || tab.state === 'switching' || tab.state === 'signedOut') {
    const shape = tab.state === 'signedOut' ? 'degraded' : 'nothing';
    return { shape, sentences: [t(`popup_health_${tab.state}`)], taggable: false };
  }
  if (tab.state === 'hidden') sentences.unshift(t('popup_health_hidden'));
  if (tab.state === 'degraded' && sentences.length === 0) sentences.push(t('popup_health_degraded'));
  if (sentences.length > 0) return { shape: 'degraded', sentences, taggable };
  return { shape: 'works', sentences: [t('popup_health_works', adapter)], taggable };
}
