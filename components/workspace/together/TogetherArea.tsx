import { useEffect, useState } from 'preact/hooks';
import type { AreaProps } from '@/components/workspace/area';
import { FilePick } from '@/components/workspace/plan/FilePick';
import { t } from '@/lib/platform/i18n';
import { AnswerForm } from './AnswerForm';
import { AskForm } from './AskForm';
import { CaseList } from './CaseList';
import { NewThanks } from './NewThanks';
import { TakeFile } from './TakeFile';
import { ThanksList } from './ThanksList';
import { Trouble } from './Trouble';
import type { Opened, TogetherDoor } from './together-door';

const PARTS = ['cases', 'thanks'] as const;

/**
 * With colleagues: joint cases, `ask/<piece>` to ask for a half; `thanks`, `thanks/new` to credit somebody. A file
 * from a colleague is opened in either part.
 */
export function TogetherArea({ door, rest, version, today }: AreaProps<TogetherDoor>) {
  const [first = '', second] = rest;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  const part = first === 'thanks' ? 'thanks' : 'cases';
  const writing = first === 'ask' || (part === 'thanks' && second === 'new');
  useEffect(() => setOpened(null), [rest.join('/')]);

  async function open(file: File) {
    setSaid('');
    setOpened(await door.open(file));
  }
  function done(sentence: string, to: (typeof PARTS)[number] = part) {
    setOpened(null);
    setSaid(sentence);
    location.hash = to === 'thanks' ? '#together/thanks' : '#together';
  }
  const close = () => setOpened(null);
  return (
    <div class="together">
      <nav class="parts" aria-label={t('together_parts')}>
        <ul>
          {PARTS.map((one) => (
            <li key={one}>
              <a
                href={one === 'thanks' ? '#together/thanks' : '#together'}
                aria-current={one === part ? 'page' : undefined}
              >
                {t(`together_part_${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!writing && (
        <p class="open-file">
          <FilePick
            label={t('together_open')}
            accept=".throughline,.json"
            onFile={(file) => void open(file)}
          />
          <span class="hint">{t('together_openHint')}</span>
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {opened?.kind === 'refused' && <Trouble sentence={opened.sentence} />}
      {opened?.kind === 'asked' && (
        <AnswerForm
          key={opened.half.id}
          door={door}
          asked={opened}
          today={today}
          onDone={(sentence) => done(sentence, 'cases')}
          onClose={close}
        />
      )}
      {(opened?.kind === 'answered' || opened?.kind === 'thanks') && (
        <TakeFile
          key={opened.kind === 'thanks' ? opened.thanks.id : opened.half.id}
          door={door}
          opened={opened}
          today={today}
          onDone={(sentence) => done(sentence, opened.kind === 'thanks' ? 'thanks' : 'cases')}
          onClose={close}
        />
      )}
      {(!opened || opened.kind === 'refused') && (
        <>
          {first === 'ask' && <AskForm door={door} wanted={second} today={today} onDone={setSaid} />}
          {part === 'thanks' && writing && <NewThanks door={door} today={today} onDone={setSaid} />}
          {part === 'cases' && !writing && <CaseList door={door} version={version} today={today} />}
          {part === 'thanks' && !writing && <ThanksList door={door} version={version} today={today} />}
        </>
      )}
    </div>
  );
}
