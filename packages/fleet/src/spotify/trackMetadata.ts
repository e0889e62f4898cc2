import { z } from 'zod';
import { seededRandom, type ServiceDefinition } from '../kit';

const ARTISTS = 120;

/** @public */
export const metadataSchema = z.object({
  title: z.string().optional(),
  artist: z.string().optional(),
  seconds: z.number().optional(),
});

/** @public */
export type Metadata = z.infer<typeof metadataSchema>;

/** Whose a track is and what it is called. @public */
export const trackMetadata: ServiceDefinition = {
  entityRef: 'component:spotify/track-metadata',
  start(app, context) {
    app.get<{ Params: { track: string } }>(
      '/tracks/:track',
      async ({ params }): Promise<Metadata> => {
        await context.work();
        const random = seededRandom(params.track);
        return {
          title: `Song ${params.track}`,
          artist: `Artist ${Math.floor(random() * ARTISTS)}`,
          seconds: Math.round(120 + 180 * random()),
        };
      },
    );
  },
};
