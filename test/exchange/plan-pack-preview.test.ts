import { describe, expect, it } from 'vitest';
import { previewPack } from '@/lib/exchange/plan-pack-preview';
import { samplePack } from './sample-pack';

const lines = (...given: Parameters<typeof previewPack>) =>
  previewPack(...given).map(({ part, name, effect }) => `${effect} ${part} ${name}`);

describe('previewPack', () => {
  it('lists everything a first pack adds', () => {
    expect(lines(samplePack({ totals: false, worksCouncil: true }), null)).toEqual([
      'adds preset Engineer, north',
      'adds customerWord member',
      'adds tag Listened',
      'adds anchors clarity',
      'adds agenda 1',
      'adds text purpose',
      'adds text atTarget',
      'adds totals off',
      'adds worksCouncil on',
    ]);
  });

  it('says when a preset stands in for one of the library', () => {
    expect(lines(samplePack(), null, ['supportEngineer'])[0]).toBe('replaces preset Engineer, north');
  });

  it('compares with the pack that is kept', () => {
    const vocabulary = { customerWord: '', tags: [{ key: 'listened', name: 'Listened well' }] };
    const found = lines(samplePack({ vocabulary, presets: [] }), samplePack());
    expect(found).toContain('replaces tag Listened well');
    expect(found).toContain('same anchors clarity');
    expect(found).toContain('removes preset Engineer, north');
    expect(found).toContain('removes customerWord member');
  });
});
