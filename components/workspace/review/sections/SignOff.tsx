import type { SectionProps } from '../section';
import { SignOffAnswers } from './SignOffAnswers';
import { SignOffAppeal } from './SignOffAppeal';
import { SignOffNames } from './SignOffNames';
import { SignOffObjections } from './SignOffObjections';
import { SignOffOpen } from './SignOffOpen';

/** What is still open, objections and how they are decided, the appeal, the names under it, and what happens next. */
export function SignOff(props: SectionProps) {
  return (
    <div class="part sign-off">
      <SignOffOpen {...props} />
      <SignOffObjections {...props} />
      <SignOffAppeal {...props} />
      <SignOffAnswers {...props} />
      <SignOffNames {...props} />
    </div>
  );
}
