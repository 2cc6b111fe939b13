import { useRef, useState } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import type { MapLink } from '@/lib/model/impact-map';
import { number, t, tn } from '@/lib/platform/i18n';
import type { MapView } from './map-columns';
import { blankLinks, isBlank, linkKey } from './map-paths';

interface Props {
  view: MapView;
  /** the thing that is chosen on the map: its links can be shown alone */
  selected: string | null;
  onWrite: (link: MapLink, change: Partial<Pick<MapLink, 'because' | 'assumption'>>) => void;
}

type Shown = 'all' | 'blank' | 'selected';

/** Every link with its reason and its assumption. Enter goes on to the next field. */
export function LinkList({ view, selected, onWrite }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<Shown>('all');
  // What is filled in while only blank ones are shown stays in sight until the choice is made anew.
  const [wasBlank, setWasBlank] = useState<ReadonlySet<string>>(new Set());
  const blank = blankLinks(view.links);
  const chosen = view.items.find(({ id }) => id === selected);
  const shown: Shown = wish === 'selected' && !chosen ? 'all' : wish;
  const links = view.links.filter((link) => {
    if (shown === 'selected') return link.from === selected || link.to === selected;
    return shown === 'all' || wasBlank.has(linkKey(link)) || blank.includes(link);
  });

  function show(next: Shown) {
    setWish(next);
    setWasBlank(new Set(blank.map(linkKey)));
  }

  function goOn(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const fields = [...(list.current?.querySelectorAll('input') ?? [])];
    fields[fields.indexOf(event.target) + 1]?.focus();
  }

  return (
    <section class="map-reasons" aria-label={t('workspace_map_reasons')}>
      <h2>{t('workspace_map_reasons')}</h2>
      <p class="map-intro">
        {blank.length === 0
          ? t('workspace_map_noBlank')
          : tn('workspace_map_blank', blank.length, number(view.links.length))}
      </p>
      <div class="chips">
        <Chip on={shown === 'all'} onSwitch={() => show('all')}>
          {t('workspace_map_showAll', number(view.links.length))}
        </Chip>
        <Chip on={shown === 'blank'} onSwitch={() => show('blank')}>
          {t('workspace_map_showBlank', number(blank.length))}
        </Chip>
        {chosen && (
          <Chip on={shown === 'selected'} onSwitch={() => show('selected')}>
            {t('workspace_map_showOf', chosen.text || t('workspace_map_unnamed'))}
          </Chip>
        )}
      </div>
      <div ref={list} class="map-link-list">
        {links.map((link) => (
          <LinkFields key={linkKey(link)} view={view} link={link} onWrite={onWrite} onKeyDown={goOn} />
        ))}
      </div>
    </section>
  );
}

interface FieldsProps extends Pick<Props, 'view' | 'onWrite'> {
  link: MapLink;
  onKeyDown: (event: KeyboardEvent) => void;
}

function LinkFields({ view, link, onWrite, onKeyDown }: FieldsProps) {
  const nameOf = (id: string) =>
    view.items.find((item) => item.id === id)?.text || t('workspace_map_unnamed');
  return (
    <fieldset class="map-link" onKeyDown={onKeyDown}>
      <legend dir="auto">
        {isBlank(link) && (
          <i class="blank-mark" title={t('workspace_map_linkBlank')}>
            <span class="unseen">{t('workspace_map_linkBlank')}</span>
          </i>
        )}
        {t('workspace_map_link', nameOf(link.from), nameOf(link.to))}
      </legend>
      <div class="map-link-fields">
        <TextField
          label={t('workspace_map_because')}
          longest={300}
          value={link.because}
          placeholder={t('workspace_map_becauseHint')}
          onChange={(because) => onWrite(link, { because })}
        />
        <TextField
          label={t('workspace_map_assumption')}
          longest={300}
          value={link.assumption}
          placeholder={t('workspace_map_assumptionHint')}
          onChange={(assumption) => onWrite(link, { assumption })}
        />
      </div>
    </fieldset>
  );
}
