import workspace from '@/public/_locales/en/workspace.json';
import { addTexts } from './i18n';
import { speakIn } from './speak-in';

/** As `speakIn`, with the texts that only the workspace says: the popup is not to wait for them. */
export function speakInWorkspace(page: Document): Promise<void> {
  addTexts(workspace);
  return speakIn(page);
}
