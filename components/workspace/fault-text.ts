import type { FileFault, Place } from '@/lib/exchange/signed/file-fault';
import { number, t } from '@/lib/platform/i18n';

/** What is wrong with a file somebody opened: what happened and where, that nothing was kept, what to do. */
export function faultText({ code, place, count = 0 }: FileFault): string {
  return t(`bundleFault_${code}`, placeText(place), number(count));
}

function placeText(place: Place): string {
  if (place.at === 'file') return t('filePlace_file');
  if (place.at === 'character') return t('filePlace_character', number(place.number));
  if (place.at === 'part') return t(`filePlace_part_${place.part}`);
  return t(`filePlace_${place.at}`, number(place.number), number(place.of));
}
