import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import { parsedBy, READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { migrationsAnswer } from '../answers/migrationsAnswer';
import { migrationsQuery, momentOf } from '../answers/query';
import type { ActionContext } from './ActionContext';
import { meantMigration } from './meantMigration';
import { atInput, inPercent, migrationInput } from './parts';

const sentenceOf = ({ title, progress, state, forecast }: MigrationSummary) =>
  `${title}: ${inPercent(progress.weight)} by weight, ${inPercent(progress.count)} by capability, ${inPercent(progress.traffic)} by traffic, ${inPercent(progress.data)} by data; ${state}. ${forecast.message}`.trim();

const progressOf = (summary: MigrationSummary) => ({
  ref: summary.ref,
  title: summary.title,
  owner: summary.owner,
  state: summary.state,
  progress: summary.progress,
  lastMonth: summary.lastMonth,
  stalledMonths: summary.stalledMonths,
  stages: summary.stages,
  endsBy: summary.forecast.p85,
  findings: summary.findings.map(({ check, verdict, capability, message }) => ({
    check,
    verdict,
    capability,
    message,
  })),
  simulated: summary.simulated,
  sentence: sentenceOf(summary),
});

/** Registers the action migration-progress. */
export function registerMigrationProgress(
  actions: ActionsRegistryService,
  { answers, callers, now }: ActionContext,
): void {
  actions.register({
    name: 'migration-progress',
    title: 'How far a migration really is',
    description:
      'Says of one strangler migration, or of all in a scope, how much has moved: by weight, by capability, by observed traffic and by data ownership, which differ; what is stuck, and what should be looked at. Null is unknown, never 0.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          migration: migrationInput(z).optional(),
          scope: z
            .string()
            .optional()
            .describe(
              'Reference of a group, system or domain, such as group:netflix/netflix; without it everything',
            ),
          at: atInput(z),
        }),
      output: z => {
        const percent = z.number().nullable();
        return z.object({
          migrations: z.array(
            z.object({
              ref: z.string(),
              title: z.string(),
              owner: z.string().nullable(),
              state: z.enum(['not-started', 'moving', 'stalled', 'done']),
              progress: z.object({
                ...{ weight: percent, count: percent },
                ...{ traffic: percent, data: percent },
              }),
              lastMonth: z.number().describe('Points gained in a month'),
              stalledMonths: z.number(),
              stages: z.record(z.number()),
              endsBy: z
                .string()
                .nullable()
                .describe('YYYY-MM in 85 of 100 runs of the forecast'),
              findings: z.array(
                z.object({
                  check: z.string(),
                  verdict: z.string(),
                  capability: z.string().nullable(),
                  message: z.string(),
                }),
              ),
              simulated: z.boolean(),
              sentence: z.string(),
            }),
          ),
        });
      },
    },
    action: async ({ input, credentials }) => {
      const sight = await callers.sight(credentials);
      const { migration } = input;
      const scope =
        migration === undefined
          ? parsedBy(migrationsQuery, { scope: input.scope }).scope
          : meantMigration(sight, migration).plan.ref;
      const at = momentOf(input.at, now());
      const moment = { at, now: now() };
      const answer = await migrationsAnswer(answers, sight, {
        ...{ ...moment, scope },
      });
      return { output: { migrations: answer.items.map(progressOf) } };
    },
  });
}
