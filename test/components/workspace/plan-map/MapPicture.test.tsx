import { describe, expect, it } from 'vitest';
import { MapPicture } from '@/components/workspace/plan-map/MapPicture';
import { t, tn } from '@/lib/platform/i18n';
import { draw } from '@/test/components/shared/on-screen';
import { mapped } from './map-sample';

describe('the picture of the map', () => {
  it('is one image with a name, and says the same as a list', () => {
    const page = draw(<MapPicture plan={mapped({ otherCauses: 'A release' })} />);
    const svg = page.querySelector('svg[role="img"]');
    expect(svg?.getAttribute('aria-labelledby')).toBe(svg?.querySelector('title')?.id);
    const list = page.querySelector('.map-tree')?.textContent ?? '';
    for (const part of ['Explain the fault', 'Solved', t('metric_M12'), 'clear steps', 'it is read']) {
      expect(list).toContain(part);
    }
    expect(page.querySelector('figcaption')?.textContent).toContain('A release');
  });

  it('draws links alike until evidence is given, then lit or dark', () => {
    const page = draw(<MapPicture plan={mapped()} />);
    const states = () => [...page.querySelectorAll('path')].map((path) => path.dataset.state);
    expect(new Set(states())).toEqual(new Set(['plain']));
    draw(<MapPicture plan={mapped()} evidence={{ M01: 4 }} />);
    expect(states().filter((state) => state === 'lit')).toHaveLength(3);
    expect(states().filter((state) => state === 'dark')).toHaveLength(3);
    expect(page.querySelector('.map-tree')?.textContent).toContain(tn('workspace_map_evidence', 4));
  });

  it('marks what lies on no path', () => {
    const page = draw(<MapPicture plan={mapped()} />);
    expect([...page.querySelectorAll('[data-loose]')].map(({ textContent }) => textContent)).toEqual([
      'Stands alone',
      t('metric_M12'),
    ]);
  });
});
