/** @jsxImportSource @/lib/draw */
import { unfold } from '@/lib/draw/unfold';
import type { Drawn, NameMetric, Visited } from '@/lib/messages/table';
import { tn } from '@/lib/platform/i18n';
import type { Sheet } from '@/lib/reading/sheet';
import { ConnectionNote } from './ConnectionNote';
import { RecordFigures } from './RecordFigures';
import { RecordList } from './RecordList';

/**
 * Draws what depends on the record alone, as plain data. The worker does this: what is drawn there weighs
 * nothing on the page.
 */
export function drawRecord(sheet: Sheet, visit: Visited, nameOf: NameMetric): Drawn {
  return {
    tab: tn('overlay_tab', visit.tagged.length),
    figures: unfold([
      <ConnectionNote key="connection" sheet={sheet} />,
      <RecordFigures key="figures" figures={sheet.figures} />,
    ]),
    list: unfold(<RecordList sheet={sheet} visit={visit} nameOf={nameOf} />),
  };
}
