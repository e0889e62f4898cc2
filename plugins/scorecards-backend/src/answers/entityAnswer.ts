import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import { exemptionAnswer, isShown } from '../exemptions/exemptionAnswer';
import type { Exemptions } from '../exemptions/Exemptions';
import type { Scorecards } from '../Scorecards';
import type { Caller, Sight } from './Caller';
import { entityStory, laddersOf, type Story } from './entityStory';
import { ladderOf } from './ladders';
import { named } from './named';
import { noSuch } from './scopes';
import { climberOf } from './standings';

type Services = {
  scorecards: Pick<Scorecards, 'collectors' | 'store'>;
  exemptions: Pick<Exemptions, 'of' | 'stepsOf'>;
};

type Asked = { ref: string; scorecard?: string; today: string; now: number };

/** Groups and domains have much in them, and are asked for often. */
function storyOf(
  sight: Sight,
  { scorecards }: Services,
  asked: Asked,
): Promise<Story> {
  const { row } = climberOf(sight, asked.ref);
  const make = () => entityStory(sight, scorecards, asked);
  return row.members.length > 1
    ? sight.once(`story ${asked.ref} ${asked.scorecard}`, make)
    : make();
}

function elsewhere(
  sight: Sight,
  { ref, today }: Asked,
): EntityResponse['elsewhere'] {
  const applied = new Set(
    laddersOf(sight, climberOf(sight, ref), today).map(
      ({ scorecard }) => scorecard?.ref,
    ),
  );
  return sight.scorecards
    .filter(each => !each.draft && !applied.has(each.ref))
    .map(({ ref: of, title, filter }) => ({ ref: of, title, filter }));
}

/** Everything about one entity: level, next steps, evidence, history. */
export async function entityAnswer(
  caller: Caller,
  services: Services,
  asked: Asked,
): Promise<EntityResponse> {
  const { rights, sight } = caller;
  const { ref, scorecard, today, now } = asked;
  const { exemptions } = services;
  if (!sight.sees(ref)) throw noSuch(ref);
  ladderOf(sight, { scorecard, today });
  const [story, stored] = await Promise.all([
    storyOf(sight, services, asked),
    exemptions.of(ref),
  ]);
  return {
    evaluated: sight.view.evaluated,
    entity: { ...named(sight, ref), kind: ref.slice(0, ref.indexOf(':')) },
    ...story,
    elsewhere: elsewhere(sight, asked),
    exemptions: stored
      .filter(each => isShown(caller, each))
      .map(each => exemptionAnswer(each, { caller, exemptions, now })),
    may: [
      ...(rights.run.about(ref) ? (['run'] as const) : []),
      ...(rights.exempt.about(ref) ? (['exempt'] as const) : []),
    ],
  };
}
