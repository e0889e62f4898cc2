import type { Answers, Summarised } from '../answers/Answers';
import { type ComponentLine, componentFacts } from './componentFacts';
import { migrationFacts, type MigrationLine } from './migrationFacts';

/** One line of `GET /v1/facts`. */
export type FactLine = {
  entityRef: string;
  facts: ComponentLine | MigrationLine;
};

/** The facts on every migration, then those on every component that one replaces or builds. */
export function facts(
  { assessor }: Pick<Answers, 'assessor'>,
  migrations: readonly Summarised[],
): FactLine[] {
  return [
    ...migrations.map(({ summary, one }) => ({
      entityRef: summary.ref,
      facts: migrationFacts(summary, assessor.checked(one)),
    })),
    ...[...componentFacts(migrations)].map(([entityRef, line]) => ({
      entityRef,
      facts: line,
    })),
  ];
}
