import { z } from 'zod';
import { CallFailed, type ServiceContext } from '../kit';
import { driverFixesSchema } from './driverFix';
import { GEO_NODES } from './geoIndexService';
import { HashRing } from './HashRing';
import { regionOf, type Place } from './place';

const GONE = 410;
const ROUTES_TRIED = 2;
/** A node that was gone is asked again after this time. */
const BACK_AFTER_MS = 60_000;

/**
 * Asks the node that owns the region of a place. A node that is gone leaves the ring, and the
 * question goes to the new owner.
 */
export function nearDrivers(context: ServiceContext) {
  const ring = new HashRing(GEO_NODES);

  const ask = (node: string, { lat, lng }: Place) =>
    context.call('geo-index', {
      path: `/nodes/${node}/near?${new URLSearchParams({ lat: `${lat}`, lng: `${lng}` })}`,
      answer: driverFixesSchema,
    });

  const askOwner = async (
    place: Place,
    tries: number,
  ): Promise<z.infer<typeof driverFixesSchema>['fixes']> => {
    const node = ring.ownerOf(regionOf(place));
    if (node === undefined) throw new Error('No node of the ring is left.');
    try {
      const { fixes } = await ask(node, place);
      return fixes;
    } catch (error) {
      const isGone = error instanceof CallFailed && error.status === GONE;
      if (!isGone || tries <= 1) throw error;
      ring.remove(node);
      setTimeout(() => ring.add(node), context.scaled(BACK_AFTER_MS)).unref();
      return askOwner(place, tries - 1);
    }
  };
  return (place: Place) => askOwner(place, ROUTES_TRIED);
}
