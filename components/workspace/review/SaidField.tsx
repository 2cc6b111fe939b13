import { TextField } from '@/components/shared/fields/TextField';
import type { Noted } from './noted';
import { SaidHits } from './SaidHits';

interface Props {
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  onChange: (value: string) => void;
  /** more than one: a box of that many lines */
  lines?: number;
  longest?: number;
  disabled?: boolean;
  /** where it stands in a review: words that would stop the signature can be kept on purpose */
  noted?: Noted;
  /** a question or a reason names no effect on a customer, and need not; left out: as its place in a review asks */
  plain?: boolean;
}

/** A field for words about a person's work. They are checked on this machine while they are typed, and never scored. */
export function SaidField({ noted, plain, ...field }: Props) {
  return (
    <div class="said-field">
      <TextField {...field} />
      <SaidHits text={field.value} noted={noted} plain={plain ?? false} />
    </div>
  );
}
