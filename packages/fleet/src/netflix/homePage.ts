import { z } from 'zod';
import type { ServiceContext, ServiceDefinition, ServiceRequest } from '../kit';
import { STATIC_TITLES } from './titles';

const MOST_REMEMBERED = 1000;

const memberSchema = z.object({ plan: z.string() });
const titlesSchema = z.object({ titles: z.array(z.string()) });
const styleSchema = z.object({ style: z.string() });
const cellSchema = z.object({ cell: z.string() });

type Member = z.infer<typeof memberSchema>;
type Row = { title: string; titles: string[] };

/** The plans seen last, for when nobody can be asked. */
class LastKnown {
  readonly #members = new Map<string, Member>();

  of(profile: string): Member {
    return this.#members.get(profile) ?? { plan: 'standard' };
  }

  remember(profile: string, member: Member) {
    this.#members.delete(profile);
    this.#members.set(profile, member);
    const [oldest] = this.#members.keys();
    if (this.#members.size > MOST_REMEMBERED) this.#members.delete(oldest);
  }
}

/** Asks one source; whatever becomes of it, there is something to show. */
function asker(context: ServiceContext, substituted: string[]) {
  return <T>(
    callee: string,
    request: ServiceRequest<T>,
    substitute: () => T | Promise<T>,
  ) => {
    const fallback = () => {
      substituted.push(callee);
      return substitute();
    };
    return context.call(callee, request, { fallback }).catch(fallback);
  };
}

const rowsOf = (rows: readonly Row[]) => rows.filter(row => row.titles.length);

/**
 * One page: the member first (120 ms at most), then everything else at the same time (150 ms at
 * most), within the 400 ms that a page may take. Recommendations that do not come make room for
 * popular titles, which are under way already, and those for a list that ships with the build.
 */
async function compose(
  profile: string,
  context: ServiceContext,
  lastKnown: LastKnown,
) {
  const substituted: string[] = [];
  const ask = asker(context, substituted);
  const member = await ask(
    'subscriber-service',
    { path: `/members/${profile}`, answer: memberSchema },
    () => lastKnown.of(profile),
  );
  if (substituted.length === 0) lastKnown.remember(profile, member);

  const popular = ask(
    'popular-titles',
    { path: '/titles', answer: titlesSchema },
    () => ({ titles: STATIC_TITLES }),
  );
  const [recommended, unfinished, artwork, experiment] = await Promise.all([
    ask(
      'recommendation-service',
      { path: `/recommendations/${profile}`, answer: titlesSchema },
      () => popular,
    ),
    ask(
      'viewing-history',
      { path: `/unfinished/${profile}`, answer: titlesSchema },
      () => ({ titles: [] }),
    ),
    ask(
      'artwork-service',
      { path: `/styles/${profile}`, answer: styleSchema },
      () => ({ style: 'default' }),
    ),
    ask(
      'ab-testing',
      { path: `/cells/${profile}`, answer: cellSchema },
      () => ({ cell: 'control' }),
    ),
  ]);
  const isPersonal = !substituted.includes('recommendation-service');
  return {
    profile,
    plan: member.plan,
    cell: experiment.cell,
    artwork: artwork.style,
    rows: rowsOf([
      { title: 'Continue watching', titles: unfinished.titles },
      ...(isPersonal ? [{ title: 'For you', ...recommended }] : []),
      { title: 'Popular titles', ...(await popular) },
    ]),
    substituted,
  };
}

/** Members get a page, possibly a plainer one, never an error. */
export const homePage: ServiceDefinition = {
  entityRef: 'component:netflix/home-page',
  instances: 2,
  start(app, context) {
    const lastKnown = new LastKnown();
    app.get<{ Params: { profile: string } }>('/home/:profile', ({ params }) =>
      compose(params.profile, context, lastKnown),
    );
    app.get('/', () => compose('1', context, lastKnown));
  },
};
