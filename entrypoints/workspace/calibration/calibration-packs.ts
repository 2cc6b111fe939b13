import type { CalibrationDoor, PackWish } from '@/components/workspace/calibration/calibration-door';
import { faultText } from '@/components/workspace/fault-text';
import { makePack, tellingParts } from '@/lib/exchange/calibration/make-pack';
import { readPack, writePack } from '@/lib/exchange/calibration/pack-file';
import { localDate } from '@/lib/model/local-date';
import { now } from '@/lib/platform/clock';
import { t } from '@/lib/platform/i18n';
import { newId, randomUint32 } from '@/lib/platform/random';
import { sharedFileName } from '../share/share-file-name';
import { rowWith } from './calibration-anchors';
import { candidateOf, secretsOf } from './calibration-blinding';
import { listSources, readSource } from './calibration-sources';
import type { CalibrationWorld } from './calibration-world';

type Packs = Pick<CalibrationDoor, 'sources' | 'pieces' | 'makePack' | 'savePack' | 'openPack'>;

/** Packs out and in. A seed is a whole number of 32 bits with a sign. */
export function createCalibrationPacks(world: CalibrationWorld): Packs {
  return {
    sources: listSources(world),
    pieces: async (source) => (await readSource(world, source)).pieces,
    async makePack({ title, rows, source: from, pieces, hide }: PackWish) {
      const source = await readSource(world, from);
      const made = { id: newId(), title: title.trim(), madeOn: localDate(now()), seed: randomUint32() | 0 };
      return makePack({
        ...made,
        rows: rows.map((row) => rowWith(row, source.rubric.find((one) => one.row === row)?.anchors)),
        pieces: source.pieces.filter(({ id }) => pieces.includes(id)).map(candidateOf),
        secrets: secretsOf(source, hide),
      });
    },
    async savePack(pack, { source, hide }) {
      const telling = tellingParts(pack, secretsOf(await readSource(world, source), hide));
      if (telling.length > 0) return { ok: false, why: t('calibration_stillTells', telling.join(', ')) };
      // on the shelf first: a file that is out cannot be taken back
      const begun = await world.begin(pack, null);
      if (begun.ok) world.save(writePack(pack), sharedFileName(`pack ${pack.title}`, now(), 'UTC'));
      return begun;
    },
    async openPack(file) {
      const read = await readPack(new Uint8Array(await file.arrayBuffer()));
      return read.ok ? world.begin(read.value, null) : { ok: false, why: faultText(read.fault) };
    },
  };
}
