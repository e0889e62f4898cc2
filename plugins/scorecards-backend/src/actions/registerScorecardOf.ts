import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parsedBy, READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { nextLevel } from '@banyan/core';
import { standingOn } from '../answers/entityScorecards';
import { ladderOf } from '../answers/ladders';
import { nextAnswer } from '../answers/nextAnswer';
import { entityQuery } from '../answers/query';
import { climberOf } from '../answers/standings';
import { dayOf } from '../days/days';
import type { ActionContext } from './ActionContext';
import { meantEntity } from './meantEntity';
import { levelName, resultOutput, scorecardInput, told } from './parts';

const MOST_STEPS = 20;

/** Registers the action scorecard-of. */
export function registerScorecardOf(
  actions: ActionsRegistryService,
  { callers, scorecards, now }: ActionContext,
): void {
  actions.register({
    name: 'scorecard-of',
    title: 'Which level something has, and what is missing for the next',
    description:
      'Says of a service, API, resource, system, domain or group which level of its scorecards it has reached, how many checks pass of those that count, and what exactly keeps it from the next level, easiest first, with the evidence and how to mend it. Groups, systems and domains stand by the worst of what belongs to them. A level of null means that no check counts.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          entity: z
            .string()
            .describe(
              'Its reference, such as component:netflix/home-page, its name, or its title',
            ),
          scorecard: scorecardInput(z),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          level: z.string().nullable(),
          nextLevel: z.string().nullable(),
          passed: z.number(),
          counting: z.number(),
          judgedAt: z.string().nullable().describe('ISO 8601'),
          next: z.array(resultOutput(z)),
          sentence: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { sight } = await callers.as(credentials);
      const ref = meantEntity(sight, input.entity);
      const { scorecard } = parsedBy(entityQuery, {
        scorecard: input.scorecard,
      });
      const today = dayOf(now());
      const ladder = ladderOf(sight, { scorecard, today });
      const row = standingOn(sight, ladder, climberOf(sight, ref));
      const { items } = await nextAnswer(sight, scorecards.store, {
        ...{ ref, scorecard, today, limit: MOST_STEPS },
      });
      const { passed, counting } = row.standing;
      const level = levelName(ladder.levels, row.standing);
      const next = nextLevel(ladder.levels, row.standing);
      const at = sight.view.evaluatedAt(ref);
      return {
        output: {
          ...{ entityRef: ref, level, nextLevel: next, passed, counting },
          judgedAt: at === undefined ? null : new Date(at).toISOString(),
          next: items.map(({ result, checkTitle, level: of }) =>
            told(result, { title: checkTitle, level: of }),
          ),
          sentence: sentenceOf({
            ...{ title: sight.titleOf(ref), level, next, passed, counting },
            missing: row.missing.length,
          }),
        },
      };
    },
  });
}

type Words = {
  title: string;
  level: string | null;
  next: string | null;
  passed: number;
  counting: number;
  missing: number;
};

function sentenceOf({ title, level, next, passed, counting, missing }: Words) {
  if (level === null) return `${title} is not rated: no check counts.`;
  const figures = `${title}: ${level}, ${passed} of ${counting} checks pass`;
  return next === null || missing === 0
    ? `${figures}.`
    : `${figures}; ${missing} to go to ${next}.`;
}
