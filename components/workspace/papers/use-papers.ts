import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Noun, Paper, PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import type { Papers, Written } from './papers';

/** One kind of paper: the list, writing and taking away, and a sentence when something went wrong. */
export function usePapers<N extends Noun>(papers: Papers, noun: N, version: number) {
  const [rows, setRows] = useState<PaperRow<N>[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [gone, setGone] = useState<PaperRow<N> | null>(null);

  const read = useCallback(
    () => papers.list(noun).then(setRows, () => setTrouble(t('shared_trouble_damaged'))),
    [papers, noun],
  );
  useEffect(() => void read(), [read, version]);

  /** The list is read again first, so that nothing moves under the hand once the rest of the page follows. */
  async function heard(written: Written): Promise<string | null> {
    setTrouble(written.ok ? null : t(`shared_failed_${written.why}`));
    if (!written.ok) return null;
    await read();
    return written.id;
  }

  return {
    rows,
    trouble,
    /** the paper just taken away, for the way back */
    gone,
    write: async (paper: Paper, id?: string) => heard(await papers.write(paper, id)),
    async remove(row: PaperRow<N>) {
      if (await heard(await papers.remove(row.id))) setGone(row);
    },
    async bringBack() {
      if (gone && (await heard(await papers.write(gone.paper, gone.id)))) setGone(null);
    },
  };
}
