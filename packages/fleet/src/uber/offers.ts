import { z } from 'zod';
import type { ServiceContext } from '../kit';
import { offerCascade, type OfferAnswer } from './offerCascade';
import { offerAnswerSchema } from './offerPush';
import type { Candidate } from './rankedDrivers';
import type { Trip } from './trip';
import type { TripBoard } from './TripBoard';

/** How many drivers are asked before the rider is told that there is nobody. @public */
export const MAX_OFFERS = 4;

/** Offers trips, and gives each to the driver who takes it. */
export function offers(context: ServiceContext, board: TripBoard) {
  const put = async (trip: Trip, driver: string): Promise<OfferAnswer> => {
    const { answer } = await context.call(
      'offer-push',
      {
        method: 'POST',
        path: '/offers',
        body: { trip: trip.id, driver },
        answer: offerAnswerSchema,
      },
      { fallback: () => ({ answer: 'expired' as const }) },
    );
    if (answer !== 'accepted') return answer;
    const isHis = await context
      .call('supply', {
        method: 'POST',
        path: `/drivers/${driver}/trip`,
        answer: z.unknown().transform(() => true),
      })
      .catch(() => false);
    return isHis ? 'accepted' : 'declined';
  };

  return (trip: Trip, ranked: readonly Candidate[]) =>
    offerCascade({
      drivers: ranked.map(({ driver }) => driver),
      maxOffers: MAX_OFFERS,
      offer: driver => put(trip, driver).catch(() => 'expired'),
      onChange: change => board.tell(trip, change),
    });
}
