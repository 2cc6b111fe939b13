import { describe, expect, it } from 'vitest';
import { routeOf } from '@/components/workspace/use-route';

describe('routeOf', () => {
  it('reads the place and what stands behind it', () => {
    expect(routeOf('#plan/map')).toEqual({ place: 'plan', rest: ['map'] });
    expect(routeOf('#/progress/M01/')).toEqual({ place: 'progress', rest: ['M01'] });
  });

  it('opens on the progress when the address names nothing it knows', () => {
    expect(routeOf('').place).toBe('progress');
    expect(routeOf('#nowhere').place).toBe('progress');
  });
});
