import { useEffect, useState } from 'preact/hooks';
import type { Signer } from '@/lib/model/signed';
import type { TogetherDoor } from './together-door';

/** The beginning of a key's fingerprint; empty until it is known, and where there is no key. */
export function useFingerprint(door: TogetherDoor, signer: Signer | null): string {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (signer) door.fingerprint(signer).then(setTold, () => setTold(''));
  }, [door, signer?.x]);
  return told;
}
