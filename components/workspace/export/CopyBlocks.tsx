import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { number, t } from '@/lib/platform/i18n';
import {
  answerParts,
  blockText,
  firstChoice,
  piecesFor,
  type Question,
  questions,
  type Suite,
  suites,
} from './block-text';
import { CopyPreview } from './CopyPreview';
import type { CopyMaterial, ExportDoor } from './export-door';

type Chosen = Partial<Record<Question, string[]>>;

/** Answers for the form of an HR tool, question by question. The text is copied by hand: nothing is sent. */
export function CopyBlocks({ door }: { door: Pick<ExportDoor, 'copyMaterial' | 'saveAnswers'> }) {
  const [material, setMaterial] = useState<CopyMaterial | null>(null);
  const [suite, setSuite] = useState<Suite>('lattice');
  const [question, setQuestion] = useState<Question>('wentWell');
  const [chosen, setChosen] = useState<Chosen>({});
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void door.copyMaterial().then(setMaterial, () => setMaterial({ evidence: [], standing: [] }));
  }, []);
  if (!material) return null;

  const idsOf = (one: Question) => chosen[one] ?? firstChoice(one, material);
  const partsOf = (one: Question) => {
    const ids = idsOf(one);
    return answerParts(
      one,
      material.evidence.filter(({ id }) => ids.includes(id)),
      material.standing,
    );
  };
  const offered = piecesFor(question, material);
  const rest = material.evidence.filter((row) => !offered.includes(row));
  const saveTable = () =>
    door.saveAnswers(
      questions.map((one) => {
        const { answer, evidence } = partsOf(one);
        return [t(`copy_question_${one}`), answer, evidence];
      }),
    );
  return (
    <section class="copy-blocks long-act">
      <h2>{t('copy_title')}</h2>
      <p>{t('copy_text')}</p>
      <div class="copy-asks">
        <SelectField
          label={t('copy_suite')}
          value={suite}
          choices={suites.map((one) => ({ value: one, text: t(`copy_suite_${one}`) }))}
          onChange={setSuite}
        />
        <SelectField
          label={t('copy_question')}
          value={question}
          choices={questions.map((one) => ({ value: one, text: t(`copy_question_${one}`) }))}
          onChange={setQuestion}
        />
      </div>
      {material.evidence.length === 0 ? (
        <p>{t('copy_none')}</p>
      ) : (
        <EvidenceChoice
          key={question}
          read={async () => [...offered, ...rest]}
          chosen={idsOf(question)}
          onChange={(ids) => setChosen({ ...chosen, [question]: ids })}
          legend={t('copy_pieces', number(idsOf(question).length))}
        />
      )}
      <CopyPreview text={blockText(partsOf(question))} />
      {suite === 'fifteenFive' && (
        <div class="copy-table">
          <p class="hint">{t('copy_tableText')}</p>
          <Button onClick={saveTable}>{t('copy_tableAct')}</Button>
        </div>
      )}
    </section>
  );
}
