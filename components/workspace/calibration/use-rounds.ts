import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Round } from '@/lib/model/calibration';
import type { CalibrationDoor } from './calibration-door';

/** The rounds on the shelf; null until they are read. */
export function useRounds(door: CalibrationDoor, version: number) {
  const [rounds, setRounds] = useState<Round[] | null>(null);
  const read = useCallback(() => void door.rounds().then(setRounds, () => setRounds([])), [door]);
  useEffect(read, [read, version]);
  return { rounds, read };
}
