import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { findingOptions } from '../answers/answerInfo';
import { ownershipAnswer } from '../answers/ownershipAnswer';
import { parseQuery } from '../query';
import { type ActionContext, READ_ONLY } from './ActionContext';

const MOST = 500;

/** Registers the action ownership-findings. */
export function registerOwnershipFindings(
  actions: ActionsRegistryService,
  { views, acceptances, config }: ActionContext,
): void {
  actions.register({
    name: 'ownership-findings',
    title: 'What is wrong with ownership',
    description:
      'Lists what is unowned, doubly owned or owned by nobody who exists, teams of the wrong size, and stores that teams share, with the evidence and what to do.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          scope: z
            .string()
            .optional()
            .describe(
              'Reference of a group, system or domain, such as group:netflix/netflix; without it everything',
            ),
        }),
      output: z =>
        z.object({
          findings: z.array(
            z.object({
              check: z.string(),
              entityRef: z.string(),
              verdict: z.enum(['warn', 'fail']),
              message: z.string(),
              remediation: z.string(),
              evidence: z.array(
                z.object({ ref: z.string().optional(), note: z.string() }),
              ),
              accepted: z
                .object({
                  reason: z.string(),
                  by: z.string().optional(),
                  expiresOn: z.string().optional(),
                })
                .optional()
                .describe('Somebody decided to live with it, for this reason'),
            }),
          ),
          more: z.number().describe('How many are left out of the list'),
        }),
    },
    action: async ({ input, credentials }) => {
      const dated = await views.of(credentials);
      const scoped = dated.view.scoped(parseQuery(input));
      const { findings } = ownershipAnswer(
        scoped,
        findingOptions(dated, config),
        await acceptances.inForce(dated.view),
      );
      return {
        output: {
          findings: findings.slice(0, MOST),
          more: Math.max(0, findings.length - MOST),
        },
      };
    },
  });
}
