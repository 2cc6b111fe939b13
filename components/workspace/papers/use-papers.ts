import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Noun, Paper, PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import type { Papers, Written } from './papers';

/** One kind of paper: the list, writing, taking away and erasing, and a sentence when something went wrong. */
export function usePapers<N extends Noun>(papers: Papers, noun: N, version: number) {
  const [all, setAll] = useState<PaperRow<N>[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [gone, setGone] = useState<PaperRow<N> | null>(null);

  const read = useCallback(() => {
    papers.list(noun, { removed: true }).then(setAll, () => setTrouble(t('shared_trouble_damaged')));
  }, [papers, noun]);
  useEffect(read, [read, version]);

  function heard(written: Written): string | null {
    setTrouble(written.ok ? null : t(`shared_failed_${written.why}`));
    if (!written.ok) return null;
    read();
    return written.id;
  }

  return {
    rows: all?.filter((row) => !row.removed) ?? null,
    /** taken away, and not erased */
    away: all ? all.filter((row) => row.removed) : [],
    trouble,
    /** the paper just taken away, for the way back */
    gone,
    write: async (paper: Paper, id?: string) => heard(await papers.write(paper, id)),
    async remove(row: PaperRow<N>) {
      if (heard(await papers.remove(row.id))) setGone(row);
    },
    async bringBack(row: PaperRow<N>) {
      if (heard(await papers.write(row.paper, row.id)) === gone?.id) setGone(null);
    },
    async erase(row: PaperRow<N>) {
      if (heard(await papers.erase(row.id)) === gone?.id) setGone(null);
    },
  };
}
