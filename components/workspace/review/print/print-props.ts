import type { SectionProps } from '../section';

/** What a review prints from. */
export type PrintProps = Pick<SectionProps, 'material' | 'review' | 'template' | 'progress' | 'today'>;

/** The same for a section of the page that prints as it is read. */
export function asSection(props: PrintProps): SectionProps {
  return {
    ...props,
    gates: [],
    mode: 'look',
    change: () => undefined,
    acts: {
      sign: async () => ({ ok: false, why: '' }),
      handBack: async () => ({ ok: false, why: '' }),
      print: () => undefined,
      newId: () => '',
      wayTo: () => '',
    },
  };
}
