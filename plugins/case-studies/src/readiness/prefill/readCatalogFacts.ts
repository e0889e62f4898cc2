import type { CatalogApi } from '@backstage/plugin-catalog-react';
import {
  asError,
  type TopologyApi,
} from '@banyan/backstage-plugin-banyan-react';
import { readinessFactsOf } from '@banyan/core';
import type { CatalogFacts } from './CatalogFacts';
import { ownedFacts } from './ownedFacts';
import { pilotFacts } from './pilotFacts';

/** What is read, or in words why it is not. */
async function tried<T>(
  what: string,
  reading: Promise<T>,
): Promise<{ value: T | null; problems: string[] }> {
  try {
    return { value: await reading, problems: [] };
  } catch (cause) {
    const problem = `${what} could not be read: ${asError(cause).message}`;
    return { value: null, problems: [problem] };
  }
}

async function stated(catalog: CatalogApi, scope: string) {
  const group = await catalog.getEntityByRef(scope);
  if (!group) throw new Error('it is not there, or you may not read it');
  return { group, facts: readinessFactsOf(group.metadata.annotations) };
}

/** What the portal knows of a group; what cannot be read is said, and stands in nobody's way. */
export async function readCatalogFacts(
  catalog: CatalogApi,
  topology: TopologyApi,
  scope: string,
): Promise<CatalogFacts> {
  const [said, counted] = await Promise.all([
    tried('The group', stated(catalog, scope)),
    tried('Its teams', topology.get('ownership', { scope })),
  ]);
  const { group, facts } = said.value ?? {};
  const piloted =
    group && facts?.pilot
      ? await tried('Its pilot', pilotFacts(catalog, facts.pilot, group))
      : { value: null, problems: [] };
  return {
    title: group ? (group.metadata.title ?? group.metadata.name) : null,
    stated: facts ?? null,
    owned: counted.value && ownedFacts(counted.value.groups, scope),
    pilot: piloted.value,
    problems: [said, counted, piloted].flatMap(({ problems }) => problems),
  };
}
