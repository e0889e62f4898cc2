import type { Random } from '../kit';
import type { Place } from './place';

const SOUTH_WEST = { lat: 37.71, lng: -122.49 };
const DEGREES = 0.09;

const within = (low: number, value: number) =>
  Math.min(low + DEGREES, Math.max(low, value));

/** Somewhere in San Francisco. @public */
export const somewhere = (random: Random): Place => ({
  lat: SOUTH_WEST.lat + random() * DEGREES,
  lng: SOUTH_WEST.lng + random() * DEGREES,
});

/** A few streets further, still in the city. @public */
export const movedOn = (place: Place, random: Random): Place => ({
  lat: within(SOUTH_WEST.lat, place.lat + (random() - 0.5) * 0.002),
  lng: within(SOUTH_WEST.lng, place.lng + (random() - 0.5) * 0.002),
});
