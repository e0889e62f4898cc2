import type { ServiceContext } from '../kit';
import { locationSchema } from './audioLocator';
import { entitlementSchema, type Entitlement } from './entitlementService';
import { LastKnown } from './LastKnown';
import { stateSchema, type State } from './playbackState';
import { metadataSchema, type Metadata } from './trackMetadata';

const HOUR_MS = 3_600_000;
const GRACE_MS = HOUR_MS;
const METADATA_FRESH_MS = 6 * HOUR_MS;
const USERS_KEPT = 2000;
/** Fewer than there are tracks, so that the cache of one instance has its misses. */
const TRACKS_KEPT = 300;
const ANY_TRACK = '';

type Asked = { session: string; user: string; track: string };

/** What a client needs for the first sound. @public */
export type Start =
  | { plan: 'lapsed' }
  | {
      plan: Exclude<Entitlement['plan'], 'lapsed'>;
      metadata: Metadata;
      hosts: string[];
      state: State;
    };

/** The critical path of a play: may they, then what and from where at once, then the state. */
export function startOfTrack(context: ServiceContext) {
  const plans = new LastKnown<Entitlement>(USERS_KEPT);
  const titles = new LastKnown<Metadata>(TRACKS_KEPT);
  const locations = new LastKnown<string[]>(TRACKS_KEPT);
  const ago = (milliseconds: number) =>
    context.now() - context.scaled(milliseconds);

  const entitlementOf = (user: string) =>
    context.call(
      'entitlement-service',
      {
        path: `/entitlements/${encodeURIComponent(user)}`,
        answer: entitlementSchema.transform(answer =>
          plans.put(user, answer, context.now()),
        ),
      },
      {
        fallback: reason => {
          const last = plans.get(user, ago(GRACE_MS));
          if (!last) throw reason;
          return last;
        },
      },
    );

  const metadataOf = async (track: string) =>
    titles.get(track, ago(METADATA_FRESH_MS)) ??
    context.call<Metadata>(
      'track-metadata',
      {
        path: `/tracks/${encodeURIComponent(track)}`,
        answer: metadataSchema.transform(answer =>
          titles.put(track, answer, context.now()),
        ),
      },
      // It sounds without a title, too.
      { fallback: () => titles.get(track, 0) ?? {} },
    );

  const hostsOf = (track: string) =>
    context.call(
      'audio-locator',
      {
        path: `/locations/${encodeURIComponent(track)}`,
        answer: locationSchema.transform(({ hosts }) => {
          locations.put(ANY_TRACK, hosts, context.now());
          return locations.put(track, hosts, context.now());
        }),
      },
      {
        fallback: reason => {
          const last = locations.get(track, 0) ?? locations.get(ANY_TRACK, 0);
          if (!last) throw reason;
          return last;
        },
      },
    );

  const stateOf = ({ session, track }: Asked) =>
    context.call<State>(
      'playback-state',
      {
        method: 'PUT',
        path: `/sessions/${session}`,
        body: { track },
        answer: stateSchema,
      },
      { fallback: () => ({ keptBy: 'client', positionMs: 0 }) },
    );

  return async (asked: Asked): Promise<Start> => {
    const { plan } = await entitlementOf(asked.user);
    if (plan === 'lapsed') return { plan };
    const [metadata, hosts] = await Promise.all([
      metadataOf(asked.track),
      hostsOf(asked.track),
    ]);
    return { plan, metadata, hosts, state: await stateOf(asked) };
  };
}
