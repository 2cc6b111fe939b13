import { SCREEN_PATH } from '@/lib/page/screen-path';
import type { Get, Screen } from '@/lib/sites/contract';
import { fieldsOf, textAt } from './read-value';

const NOTHING: Screen = { fields: [], title: '' };

/** The most fields that are read of a page. */
const MOST = 200;

/** What the page shows of the record. A page that does not answer shows nothing. */
export async function readScreen(get: Get): Promise<Screen> {
  try {
    return screenOf((await get(SCREEN_PATH)).json);
  } catch {
    return NOTHING;
  }
}

function screenOf(json: unknown): Screen {
  const screen = fieldsOf(json);
  const fields = Array.isArray(screen.fields) ? screen.fields.slice(0, MOST).map(fieldsOf) : [];
  return {
    title: textAt(screen, 'title') ?? '',
    fields: fields.flatMap((field) => {
      const [object, name, text] = [
        textAt(field, 'object', 80),
        textAt(field, 'name', 80),
        textAt(field, 'text'),
      ];
      return object && name && text ? [{ object, name, text }] : [];
    }),
  };
}

/** The text of one field as it stands on the screen; null: it does not. */
export function shownOf({ fields }: Screen, object: string | null, name: string): string | null {
  return fields.find((field) => field.object === object && field.name === name)?.text ?? null;
}
