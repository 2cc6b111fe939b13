import type { AreaProps } from './area';
import { LaterArea } from './LaterArea';
import type { Place } from './use-route';
import type { AreaDoors } from './workspace-door';

interface Props extends Omit<AreaProps<never>, 'door'> {
  place: Place;
  doors: AreaDoors;
}

/** The places that are loaded when they are opened; nothing for all others. */
export function LaterAreas({ place, doors, ...same }: Props) {
  switch (place) {
    case 'sweep':
      return <LaterArea key={place} area={sweep} door={doors.sweep} {...same} />;
    case 'together':
      return <LaterArea key={place} area={together} door={doors.together} {...same} />;
    case 'share':
      return <LaterArea key={place} area={share} door={doors.share} {...same} />;
    case 'reviews':
      return <LaterArea key={place} area={reviews} door={doors.review} {...same} />;
    case 'calibration':
      return <LaterArea key={place} area={calibration} door={doors.calibration} {...same} />;
    default:
      return null;
  }
}

const sweep = async () => (await import('./sweep/SweepArea')).SweepArea;
const together = async () => (await import('./together/TogetherArea')).TogetherArea;
const share = async () => (await import('./share/ShareArea')).ShareArea;
const reviews = async () => (await import('./review/ReviewArea')).ReviewArea;
const calibration = async () => (await import('./calibration/CalibrationArea')).CalibrationArea;
