/** @jsxImportSource @/lib/draw */
import { say } from '@/lib/platform/i18n';
import type { Sheet } from '@/lib/reading/sheet';
import { Press } from './Press';

/** States in which asking again is all there is to do; in every other one our own page has more to say. */
const PASSING: ReadonlySet<string> = new Set(['offline', 'notJson', 'limit']);

/** Live reading is off or in trouble: why, what still works, and the way to mend it. */
export function ConnectionNote({ sheet }: { sheet: Sheet }) {
  const { connecting, connection = 'connected' } = sheet;
  if (connecting.length === 0) return null;
  return (
    <div class="notice connecting">
      {connecting.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="row">
        {PASSING.has(connection) ? null : (
          <Press focus="connect" onPress={['connect']}>
            {say(connection === 'noPermission' ? 'connect' : 'connection')}
          </Press>
        )}
        <Press look="quiet" onPress={['readAgain']}>
          {say('readAgain')}
        </Press>
      </p>
    </div>
  );
}
