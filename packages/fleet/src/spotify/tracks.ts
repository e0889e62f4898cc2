import type { Random } from '../kit';

const TRACKS = 2000;

/** One of the tracks that there are. */
export const someTrack = (random: Random) =>
  `track-${Math.floor(random() * TRACKS)}`;
