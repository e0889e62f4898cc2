import { z } from 'zod';
import type { ServiceContext } from '../kit';
import type { Trip } from './trip';

const KEPT = 500;

/** @public */
export type TripChange = { type: string; driver?: string };

/** The changes of the newest trips; each one is an event as well. @public */
export class TripBoard {
  readonly #context: ServiceContext;
  readonly #trips = new Map<string, TripChange[]>();

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  changesOf(trip: string): readonly TripChange[] | undefined {
    return this.#trips.get(trip);
  }

  tell({ id }: Trip, change: TripChange) {
    this.#trips.set(id, [...(this.#trips.get(id) ?? []), change]);
    const [oldest] = this.#trips.keys();
    if (this.#trips.size > KEPT) this.#trips.delete(oldest);

    const { type, driver } = change;
    const event = { trip: id, ...(driver && { driver }) };
    this.#context.emit(`trip.${type}`, event);
    // Nobody waits for those who follow the trip.
    void this.#context
      .call('kafka-rest', {
        method: 'POST',
        path: '/topics/trips',
        body: { type, ...event },
        answer: z.unknown(),
      })
      .catch(() => undefined);
  }
}
