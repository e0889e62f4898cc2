import type { MigrationsResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Answers } from './Answers';
import { inScope, type Sight } from './Callers';
import type { Moment } from './LiveFigures';
import { sourceIds, sourcesAnswer } from './sourcesAnswer';

/** All migrations in scope, without their capabilities. */
export async function migrationsAnswer(
  answers: Answers,
  sight: Sight,
  { scope, at, now }: Moment & { scope: string | undefined },
): Promise<MigrationsResponse> {
  const migrations = inScope(sight, scope);
  const { all, sources } = await answers.summaries(sight, migrations, {
    at,
    now,
  });
  const { seesAll } = sight;
  const ids = new Set(
    all.flatMap(({ one }) => [...sourceIds(one.seen, one.live)]),
  );
  return {
    scope: scope ?? null,
    now,
    at,
    items: all.map(({ summary }) => summary),
    sources: sourcesAnswer(
      sources,
      seesAll && scope === undefined ? 'all' : ids,
      seesAll,
    ),
  };
}
