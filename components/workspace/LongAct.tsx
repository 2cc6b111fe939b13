import { Button } from '@/components/shared/Button';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { type Report, useLongWork } from './use-long-work';

interface Props<Result> {
  /** what the button says */
  act: string;
  /** what is going on meanwhile */
  doing: string;
  title: string;
  /** what one gets, in one or two sentences */
  explanation: string;
  primary?: boolean;
  work: (report: Report, signal: AbortSignal) => Promise<Result>;
  /** the outcome as a sentence, and whether it is a good one */
  say: (result: Result) => { sentence: string; good: boolean };
  cancelled: string;
  failed: string;
}

/** A piece of long work with its explanation, button, progress bar and outcome. */
export function LongAct<Result>(props: Props<Result>) {
  const { now, start, cancel } = useLongWork(props.work);
  const outcome =
    now.state === 'done'
      ? props.say(now.result)
      : now.state === 'failed'
        ? { sentence: props.failed, good: false }
        : now.state === 'cancelled'
          ? { sentence: props.cancelled, good: true }
          : null;
  return (
    <section class="long-act">
      <h2>{props.title}</h2>
      <p>{props.explanation}</p>
      {now.state === 'working' ? (
        <ProgressBar label={props.doing} done={now.done} whole={now.whole} onCancel={cancel} />
      ) : (
        <Button kind={props.primary ? 'primary' : 'plain'} onClick={() => void start()}>
          {props.act}
        </Button>
      )}
      <p role="status" class={outcome && !outcome.good ? 'note' : 'outcome'}>
        {outcome?.sentence}
      </p>
    </section>
  );
}
