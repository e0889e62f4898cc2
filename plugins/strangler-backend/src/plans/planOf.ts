import type { Entity } from '@backstage/catalog-model';
import {
  type MigrationSpec,
  migrationSpecSchema,
  toCoreMigration,
} from '@banyan/backstage-plugin-banyan-common';
import { type Migration, statedPeriod } from '@banyan/core';
import type { ConfiguredSource } from '../stranglerConfig';
import type { Names } from './CapabilityNames';
import type { PlannedMigration, PlannedSubject } from './Plans';

type Sources = ReadonlyMap<string, ConfiguredSource>;

/** Today's names win over former ones; of two that had the same name the first does. */
function namesOf({ capabilities }: Migration): Names {
  const names = new Map(capabilities.map(({ name }) => [name, name]));
  for (const { name, formerly = [] } of capabilities)
    for (const former of formerly)
      if (!names.has(former)) names.set(former, name);
  return names;
}

function subjectsOf(
  { capabilities }: MigrationSpec,
  migration: Migration,
  sources: Sources,
): PlannedSubject[] {
  return capabilities.flatMap(({ name, traffic }, at) => {
    if (!traffic || !sources.has(traffic.source)) return [];
    const { to, routes } = migration.capabilities[at];
    const { source, legacy = null, new: fresh = null } = traffic;
    return { name, to, routes, legacy, new: fresh, source };
  });
}

/** The first entry of a history that is older than the one before it. */
function unordered({
  history = [],
}: MigrationSpec['capabilities'][number]): string | undefined {
  const at = history.findIndex(
    (event, index) =>
      index > 0 &&
      statedPeriod(event.at).from < statedPeriod(history[index - 1].at).from,
  );
  return at === -1
    ? undefined
    : `${history[at].at} stands after ${history[at - 1].at}`;
}

function capabilityProblems(
  { capabilities }: MigrationSpec,
  sources: Sources,
): string[] {
  const known = new Set(capabilities.map(({ name }) => name));
  const seen = new Set(known);
  return capabilities.flatMap(each => {
    const { name, dependsOn = [], formerly = [], traffic } = each;
    const problems = dependsOn
      .filter(other => !known.has(other))
      .map(other => `${name} depends on ${other}, which is no capability here`);
    for (const former of formerly) {
      if (seen.has(former))
        problems.push(
          `${name} was formerly ${former}, but so is or was another capability: what was recorded as ${former} is taken for the other one`,
        );
      seen.add(former);
    }
    if (traffic && !sources.has(traffic.source))
      problems.push(
        `${name} names the source ${traffic.source}, which is not configured: add it to strangler.sources, or correct traffic.source`,
      );
    const odd = unordered(each);
    if (odd !== undefined)
      problems.push(
        `The history of ${name} is not in order of time: ${odd}; it is read in order`,
      );
    return problems;
  });
}

function problemsOf(
  spec: MigrationSpec,
  migration: Migration,
  sources: Sources,
): string[] {
  const problems = capabilityProblems(spec, sources);
  const source = spec.halt?.traffic?.source;
  if (source !== undefined && !sources.has(source))
    problems.push(
      `The halt rule asks the source ${source}, which is not configured: add it to strangler.sources, or correct halt.traffic.source`,
    );
  const { startedAt, targetAt } = migration;
  if (targetAt !== null && targetAt < startedAt)
    problems.push(
      `Its target ${spec.target} lies before its start ${spec.started}`,
    );
  return problems;
}

/** What a Migration of the catalog plans, by itself; fails with a sentence when it cannot be read. */
export function planOf(entity: Entity, sources: Sources): PlannedMigration {
  const migration = toCoreMigration(entity);
  const spec = migrationSpecSchema.parse(entity.spec);
  const query = spec.halt?.traffic;
  return {
    ref: migration.ref,
    entity,
    migration,
    problems: problemsOf(spec, migration, sources),
    subjects: subjectsOf(spec, migration, sources),
    haltQuery: query && sources.get(query.source)?.url ? query : null,
    names: namesOf(migration),
  };
}
