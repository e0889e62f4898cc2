import { z } from 'zod';
import type { Random, ServiceDefinition } from '../kit';
import { STATIC_TITLES } from './titles';

const PROFILES = 200;
const HOME_PER_SECOND = 8;
const SEARCHES_PER_SECOND = 4;

const homeSchema = z.looseObject({
  rows: z.array(z.object({ title: z.string(), titles: z.array(z.string()) })),
});
const memberSchema = z.object({ plan: z.string() });

const GENERIC_HOME: z.infer<typeof homeSchema> = {
  rows: [{ title: 'Popular titles', titles: STATIC_TITLES }],
};

const someProfile = (random: Random) => Math.floor(random() * PROFILES);

/** The door for devices: home and search, each with something to show when its service is unwell. */
export const memberApi: ServiceDefinition = {
  entityRef: 'component:netflix/netflix-api',
  load: [
    {
      perSecond: HOME_PER_SECOND,
      request: random => ({ path: `/home/${someProfile(random)}` }),
    },
    { perSecond: SEARCHES_PER_SECOND, request: () => ({ path: '/search' }) },
  ],
  start(app, context) {
    app.get<{ Params: { profile: string } }>(
      '/home/:profile',
      async ({ params: { profile } }) => {
        const [session, home] = await Promise.all([
          context.call(
            'subscriber-service',
            { path: `/members/${profile}`, answer: memberSchema },
            { fallback: () => ({ plan: 'as in the session' }) },
          ),
          context.call(
            'home-page',
            { path: `/home/${profile}`, answer: homeSchema },
            { fallback: () => GENERIC_HOME },
          ),
        ]);
        return { session, home };
      },
    );
    app.get('/search', async () => ({
      suggestions: await context.call(
        'search-service',
        { path: '/suggestions', answer: z.unknown() },
        { fallback: () => [] },
      ),
    }));
  },
};
