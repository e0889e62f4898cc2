import type { ServiceDefinition } from '../kit';
import { offers } from './offers';
import { rankedCandidates } from './rankedCandidates';
import { tripSchema, type Match } from './trip';
import { TripBoard } from './TripBoard';

/**
 * Chooses drivers for a trip and answers; then offers it to them, one after the other. The
 * offers take the time that people take, so they are outside the time for the choice.
 *
 * @public
 */
export const disco: ServiceDefinition = {
  entityRef: 'component:uber/disco',
  start(app, context) {
    const candidatesFor = rankedCandidates(context);
    const board = new TripBoard(context);
    const offer = offers(context, board);

    app.post('/matches', async (request): Promise<Match> => {
      const trip = tripSchema.parse(request.body);
      board.tell(trip, { type: 'requested' });
      const { etaFrom, ranked } = await candidatesFor(trip.pickup);
      void offer(trip, ranked);
      return {
        trip: trip.id,
        state: ranked.length ? 'offering' : 'unmatched',
        candidates: ranked.length,
        etaFrom,
      };
    });
    app.get<{ Params: { trip: string } }>(
      '/trips/:trip',
      async ({ params }, reply) =>
        board.changesOf(params.trip) ??
        reply.code(404).send({ error: `No trip ${params.trip} of late.` }),
    );
  },
};
