import { useLayoutEffect, useRef } from 'preact/hooks';
import { number, t } from '@/lib/platform/i18n';
import { type Place, placeGroups } from './use-route';

interface Props {
  place: Place;
  /** pieces of evidence in all; null: not known yet */
  total: number | null;
}

/** The places of the workspace in their groups. The open one is in view, however short the window. */
export function Places({ place, total }: Props) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !open) return;
    // inside the list alone: the page itself stays where it is
    const list = nav.current.getBoundingClientRect();
    const { top, bottom } = open.getBoundingClientRect();
    if (top < list.top) nav.current.scrollTop -= list.top - top;
    if (bottom > list.bottom) nav.current.scrollTop += bottom - list.bottom;
  }, [place]);
  return (
    <nav ref={nav} class="places" aria-label={t('workspace_places')}>
      {placeGroups.map(({ group, places }) => (
        <div key={group} class="group">
          <p id={`group-${group}`} class="section-label">
            {t(`workspace_group_${group}`)}
          </p>
          <ul aria-labelledby={`group-${group}`}>
            {places.map((one) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === place ? 'page' : undefined}>
                  {t(`workspace_route_${one}`)}
                  {one === 'evidence' && total !== null && <span class="count figures">{number(total)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
