import {
  type CalibrationPack,
  type CalibrationRatings,
  calibrationRatingsSchema,
  type GivenRating,
} from '@/lib/model/calibration';
import type { FileRead } from '../signed/file-fault';
import type { Hand } from '../signed/sign-text';
import { readSigned, type SignedKind, writeSigned } from '../signed/signed-file';

const kind: SignedKind<CalibrationRatings> = {
  format: 'throughline calibration ratings',
  version: 1,
  schema: calibrationRatingsSchema,
};

interface HandingIn {
  id: string;
  /** instant */
  madeAt: string;
  pack: Pick<CalibrationPack, 'id' | 'hash'>;
  ratings: GivenRating[];
}

/** Ratings as they are handed in: bound to the very pack they were given for. `hand` goes by the name they chose. */
export function writeRatings({ pack, ...rest }: HandingIn, hand: Hand): Promise<string> {
  return writeSigned(kind, { ...rest, pack: pack.id, packHash: pack.hash }, hand);
}

export const readRatings = (given: string | Uint8Array): Promise<FileRead<CalibrationRatings>> =>
  readSigned(kind, given);
