import { greatCircleDistance, latLngToCell } from 'h3-js';
import { z } from 'zod';

/** A point on the map. @public */
export type Place = { lat: number; lng: number };

/** @public */
export const placeSchema = z.object({ lat: z.number(), lng: z.number() });

/** The size of the cells that drivers are filed under: about half a kilometre a side. */
const CELL = 8;
/** The size of the regions that a node owns: about four kilometres a side. */
const REGION = 6;

/** @public */
export const cellOf = ({ lat, lng }: Place) => latLngToCell(lat, lng, CELL);

/** @public */
export const regionOf = ({ lat, lng }: Place) => latLngToCell(lat, lng, REGION);

/** @public */
export const kilometresBetween = (from: Place, to: Place) =>
  greatCircleDistance([from.lat, from.lng], [to.lat, to.lng], 'km');
