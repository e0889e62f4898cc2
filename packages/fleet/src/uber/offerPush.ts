import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Random, ServiceDefinition } from '../kit';

/** @public */
export const OFFER_WINDOW_MS = 15_000;
/** So that its word reaches the one who offers before the window closes there. */
const ON_THE_WAY_MS = 500;

const SHARE = { accepted: 0.74, declined: 0.14 };

/** @public */
export const offerAnswerSchema = z.object({
  answer: z.enum(['accepted', 'declined', 'expired']),
});

/** What a driver does with the phone, and when. */
function reaction(random: Random) {
  const draw = random();
  const afterMs = 1000 + 7000 * random();
  if (draw < SHARE.accepted) return { answer: 'accepted', afterMs };
  if (draw < SHARE.accepted + SHARE.declined) {
    return { answer: 'declined', afterMs };
  }
  return { answer: 'expired', afterMs: OFFER_WINDOW_MS - ON_THE_WAY_MS };
}

/** Puts an offer on a driver's phone and tells what came of it, silence too. @public */
export const offerPush: ServiceDefinition = {
  entityRef: 'component:uber/offer-push',
  start(app, context) {
    app.post('/offers', async () => {
      const { afterMs, answer } = reaction(context.random);
      await pause(context.scaled(afterMs), undefined, { ref: false });
      return { answer };
    });
  },
};
