import { describe, expect, it, vi } from 'vitest';
import { PlanPrint } from '@/components/workspace/plan-print/PlanPrint';
import { t } from '@/lib/platform/i18n';
import { button, draw, press } from '@/test/components/shared/on-screen';
import { agreed } from '@/test/components/shared/samples';
import { mapped } from '@/test/components/workspace/plan-map/map-sample';

const full = {
  ...mapped({ otherCauses: 'A release' }),
  people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
  purpose: 'Talk about the same facts',
  constraints: 'Two releases',
  context: { tenure: 'Third year', partTime: '80 %', territory: '', productArea: 'Exports', other: '' },
  incentives: [{ text: 'Team bonus', metric: null, pulls: 'against' as const }],
  rubric: [{ row: 'empathy' as const, weight: 25, anchors: { one: 'Own anchor', three: '', five: '' } }],
};
const away = [{ from: '2026-12-21', to: '2026-12-31' }];
const sheet = () => document.querySelector('.sheet-page')?.textContent ?? '';

describe('the printed plan', () => {
  it('carries everything that was agreed', () => {
    const metrics = full.metrics.map((metric) =>
      metric.metric === 'M01'
        ? agreed('M01', {
            definition: 'Our own wording',
            inclusions: 'Exports queue',
            exclusions: 'Spam',
            cut: '4 or 5 of 5',
            atTarget: 'Counts in full',
            atStretch: 'Named',
            cadence: 'month',
            source: 'import',
            guardrails: [{ kind: 'metric', metric: 'M08', limit: 12 }],
          })
        : metric,
    );
    draw(<PlanPrint plan={{ ...full, metrics }} absences={away} />);
    const parts = [
      'Talk about the same facts',
      'Two releases',
      'Third year',
      'Exports',
      'Team bonus',
      'Own anchor',
      'Our own wording',
      'Exports queue',
      'Spam',
      '4 or 5 of 5',
      'Counts in full',
      'Named',
      t('workspace_print_source_import'),
      t('plan_cadence_month'),
      t('workspace_print_limit_down', t('metric_M08'), '12%'),
      t('metric_M12'),
      t('workspace_print_leadsTo', t('metric_M01')),
      'Dec 21',
      '78%',
      '85%',
    ];
    expect(parts.filter((part) => !sheet().includes(part))).toEqual([]);
    expect(document.querySelectorAll('.sheet')).toHaveLength(2);
    expect(document.querySelectorAll('.sheet')[1]?.textContent).toContain('clear steps');
  });

  it('leaves lines to sign on as long as nobody signed, and names and days after that', () => {
    draw(<PlanPrint plan={full} />);
    const lines = () => [...document.querySelectorAll('.signed')].map(({ textContent }) => textContent);
    expect(lines()).toEqual(['', '']);
    expect(document.body.textContent).toContain(t('workspace_print_unsigned'));
    const by = (name: string) => ({ name, on: '2026-10-02' });
    draw(<PlanPrint plan={{ ...full, agreed: { employee: by('Ana'), manager: by('Dana'), how: 'file' } }} />);
    expect(lines()).toEqual(['AnaOct 2, 2026', 'DanaOct 2, 2026']);
    expect(sheet()).toContain(t('workspace_print_byFile'));
    expect(document.body.textContent).not.toContain(t('workspace_print_unsigned'));
  });

  it('warns past 450 words', () => {
    draw(<PlanPrint plan={{ ...full, constraints: Array(460).fill('word').join(' ') }} />);
    expect(document.querySelector('.print-bar .note')?.textContent).toMatch(/\d{3} words/);
    draw(<PlanPrint plan={full} />);
    expect(document.querySelector('.print-bar .note')).toBeNull();
  });

  it('opens the print dialog', () => {
    const print = vi.fn();
    draw(<PlanPrint plan={full} onPrint={print} />);
    press(button(t('workspace_print_act')));
    expect(print).toHaveBeenCalledOnce();
  });

  it('says that there is no total where none is shown', () => {
    draw(<PlanPrint plan={{ ...full, worksCouncil: true }} />);
    expect(sheet()).toContain(t('workspace_print_worksCouncil'));
    draw(<PlanPrint plan={{ ...full, totals: false }} />);
    expect(sheet()).toContain(t('workspace_print_noTotals'));
  });
});
