import type { ServiceContext } from '../kit';
import { matchSchema, type Match, type Trip } from './trip';

const BATCH_MS = 5000;
const WAITING_AT_MOST = 200;

type Queued = { trip: string; state: 'queued' };

/** Asks for a match; trips that get none wait for the next batch, the oldest give way to new ones. */
export function rideMatching(context: ServiceContext) {
  let waiting: Trip[] = [];

  const queue = (trip: Trip): Queued => {
    waiting.push(trip);
    context.emit('trip.queued', { trip: trip.id });
    for (const given of waiting.splice(0, waiting.length - WAITING_AT_MOST)) {
      context.emit('trip.given-up', { trip: given.id });
    }
    return { trip: trip.id, state: 'queued' };
  };
  const match = (trip: Trip) =>
    context.call<Match | Queued>(
      'matching-gateway',
      { method: 'POST', path: '/matches', body: trip, answer: matchSchema },
      { fallback: () => queue(trip) },
    );

  const batch = async () => {
    const trips = waiting;
    waiting = [];
    for (const trip of trips) await match(trip).catch(() => undefined);
  };
  const timer = setInterval(() => void batch(), context.scaled(BATCH_MS));
  return {
    match,
    waiting: () => waiting.length,
    stop: () => clearInterval(timer),
  };
}
