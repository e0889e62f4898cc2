import { z } from 'zod';
import { seededRandom, type ServiceDefinition } from '../kit';

const LAPSED_SHARE = 0.02;
const PREMIUM_SHARE = 0.4;

/** @public */
export const entitlementSchema = z.object({
  plan: z.enum(['premium', 'free', 'lapsed']),
});

/** @public */
export type Entitlement = z.infer<typeof entitlementSchema>;

/** What a user has paid for: the same at every look. @public */
export function entitlementOf(user: string): Entitlement {
  const draw = seededRandom(`plan of ${user}`)();
  if (draw < LAPSED_SHARE) return { plan: 'lapsed' };
  return { plan: draw < PREMIUM_SHARE ? 'premium' : 'free' };
}

/** Says who may listen. @public */
export const entitlementService: ServiceDefinition = {
  entityRef: 'component:spotify/entitlement-service',
  start(app, context) {
    app.get<{ Params: { user: string } }>(
      '/entitlements/:user',
      async ({ params }) => {
        await context.work();
        return entitlementOf(params.user);
      },
    );
  },
};
