import type { ShareDoor } from '@/components/workspace/share/share-door';
import { maskTexts } from '@/lib/redact/mask-texts';
import type { ShareWorld } from './share-world';

/** What is being chosen, put away as it is; texts are masked as they will be when they are kept. */
export function createShareChosen({ store }: ShareWorld): Pick<ShareDoor, 'choice' | 'saveChoice'> {
  return {
    choice: store.choice,
    async saveChoice(choice) {
      const { purpose, readings } = maskTexts({ purpose: choice.purpose, readings: choice.readings });
      try {
        await store.saveChoice({ ...choice, purpose, readings });
        return true;
      } catch {
        return false;
      }
    },
  };
}
