import { seededRandom } from '../kit/random';
import type { ServiceDefinition } from '../kit';
import { TITLES } from './titles';

const PROFILES = 500;
const PLANS = ['basic', 'standard', 'premium'];
const ARTWORK_STYLES = ['portrait', 'action', 'quiet', 'ensemble'];

const pick = <T>(choices: readonly T[], random: () => number) =>
  choices[Math.floor(random() * choices.length)];

function shuffled(profile: number, purpose: string) {
  const random = seededRandom(`${purpose} of profile ${profile}`);
  return TITLES.map(title => ({ title, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ title }) => title);
}

/** A service that answers one question about a profile, from what it has at hand. */
const about = (
  name: string,
  path: string,
  answer: (profile: number) => object,
): ServiceDefinition => ({
  entityRef: `component:netflix/${name}`,
  start(app, context) {
    app.get<{ Params: { profile: string } }>(
      `${path}/:profile`,
      async ({ params }) => {
        await context.work();
        return answer(Number(params.profile) % PROFILES);
      },
    );
  },
});

/** Ranks every profile once, beforehand; a request only looks its profile up. */
const recommendationService: ServiceDefinition = {
  entityRef: 'component:netflix/recommendation-service',
  start(app, context) {
    const ranked = Array.from({ length: PROFILES }, (_, profile) =>
      shuffled(profile, 'recommendations').slice(0, 6),
    );
    app.get<{ Params: { profile: string } }>(
      '/recommendations/:profile',
      async ({ params }) => {
        await context.work();
        return { titles: ranked[Number(params.profile) % PROFILES] };
      },
    );
  },
};

const popularTitles: ServiceDefinition = {
  entityRef: 'component:netflix/popular-titles',
  start(app, context) {
    app.get('/titles', async () => {
      await context.work();
      return { titles: TITLES.slice(4, 10) };
    });
  },
};

/** Those that the home page is composed from. */
export const sources: readonly ServiceDefinition[] = [
  recommendationService,
  popularTitles,
  about('subscriber-service', '/members', profile => ({
    plan: pick(PLANS, seededRandom(`plan of profile ${profile}`)),
  })),
  about('artwork-service', '/styles', profile => ({
    style: pick(ARTWORK_STYLES, seededRandom(`artwork of profile ${profile}`)),
  })),
  about('viewing-history', '/unfinished', profile => ({
    titles: shuffled(profile, 'history').slice(0, profile % 4),
  })),
  about('ab-testing', '/cells', profile => ({
    cell: profile % 10 === 0 ? 'taller-rows' : 'control',
  })),
];
