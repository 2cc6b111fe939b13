import { describe, expect, it } from 'vitest';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { previewPack } from '@/lib/exchange/plan-pack-preview';
import { mappingOf } from '../sites/salesforce/renewal/mapping-of';
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

  it('names each org that it says something of', () => {
    const renewals = [{ apiHost: 'acme.my.salesforce.com', mapping: mappingOf() }];
    const changed = [{ apiHost: 'acme.my.salesforce.com', mapping: mappingOf({ amount: null }) }];
    expect(lines(samplePack({ renewals }), samplePack())).toContain('adds renewals acme.my.salesforce.com');
    expect(lines(samplePack({ renewals: changed }), samplePack({ renewals }))).toContain(
      'replaces renewals acme.my.salesforce.com',
    );
    expect(lines(samplePack(), samplePack({ renewals }))).toContain(
      'removes renewals acme.my.salesforce.com',
    );
  });

  it('names each review template, version by version', () => {
    const one = { ...defaultTemplate((key) => key), id: 'north', name: 'North' };
    const next = { ...one, version: 2 };
    const changed = { ...one, monthsWanted: 3 };
    expect(lines(samplePack({ reviewTemplates: [one] }), samplePack())).toContain(
      'adds reviewTemplate North',
    );
    const against = (...now: (typeof one)[]) =>
      lines(samplePack({ reviewTemplates: now }), samplePack({ reviewTemplates: [one] })).filter((line) =>
        line.includes('reviewTemplate'),
      );
    expect(against(one, next)).toEqual(['same reviewTemplate North', 'adds reviewTemplate North']);
    expect(against(changed)).toEqual(['replaces reviewTemplate North']);
    expect(lines(samplePack(), samplePack({ reviewTemplates: [one] }))).toContain(
      'removes reviewTemplate North',
    );
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
