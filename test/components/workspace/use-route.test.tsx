import { useLayoutEffect } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { routeOf, useRoute } from '@/components/workspace/use-route';
import { draw } from '../shared/on-screen';

describe('routeOf', () => {
  it('reads the place and what stands behind it', () => {
    expect(routeOf('#plan/map')).toEqual({ place: 'plan', rest: ['map'] });
    expect(routeOf('#/progress/M01/')).toEqual({ place: 'progress', rest: ['M01'] });
  });

  it('takes a badly written address as it stands', () => {
    expect(routeOf('#plan/100%').rest).toEqual(['100%']);
  });

  it('opens on the progress when the address names nothing it knows', () => {
    expect(routeOf('').place).toBe('progress');
    expect(routeOf('#nowhere').place).toBe('progress');
  });
});

it('does not miss an address that changes while the page is drawn for the first time', () => {
  location.hash = '#plan';
  function Page() {
    const { place, rest } = useRoute();
    useLayoutEffect(() => {
      location.hash = '#plan/map';
    }, []);
    return <p>{[place, ...rest].join('/')}</p>;
  }
  expect(draw(<Page />).textContent).toBe('plan/map');
});
