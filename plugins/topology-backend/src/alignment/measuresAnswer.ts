import type {
  AlignmentResponse,
  MeasureName,
  Measures,
} from '@banyan/backstage-plugin-banyan-common';
import { NONE } from '@banyan/core';
import type { Alignment } from './alignmentOf';
import type { Names } from './names';
import { placesAnswer } from './placesAnswer';

/** The measures of a scope. */
export function measuresAnswer(
  { structure, calls, places, monolith, chain }: Alignment,
  names: Names,
): Measures {
  const { coreSize, communities } = calls;
  const { core, ...size } = coreSize;
  const coreTeams = new Set(core.map(at => structure.team[at]));
  coreTeams.delete(NONE);
  return {
    ...placesAnswer(places, communities),
    propagationCost: calls.propagationCost,
    coreSize: {
      ...size,
      // Without a call there is nothing that a cycle could be in.
      value: communities.modularity === null ? null : size.value,
      components: core.map(names.component.ref),
      teams: coreTeams.size,
    },
    syncChain: {
      value: chain.value,
      steps: chain.steps.map(step => step.map(names.component.ref)),
      unknownCalls: chain.unknownCalls,
    },
    distributedMonolith: {
      value: monolith.known === 0 ? null : monolith.firing / monolith.known,
      n: monolith.firing,
      m: monolith.known,
      unknown: monolith.signals.length - monolith.known,
      score: monolith.score,
    },
  };
}

const NO_CALLS = 'no call is known in this scope (spec.calls of a Component)';
const NO_INNER_CALLS =
  'no call between two components of this scope is known (spec.calls of a Component)';
const NO_OWNERS = 'nobody is known to own a service in this scope';

/** Why each measure has no value, where it has none. */
export function unknownMeasures(
  measures: Measures,
  { structure }: Alignment,
): AlignmentResponse['unknown'] {
  const { components, calls, teams, units } = structure;
  const because = (): Partial<Record<MeasureName, string>> => {
    if (components.length === 0) {
      const nothing = 'there is no component in this scope';
      return Object.fromEntries(
        Object.keys(measures).map(name => [name, nothing]),
      );
    }
    const ofCalls = calls.targets.length === 0 ? NO_CALLS : undefined;
    const oneUnit =
      units.length < 2
        ? 'everything is owned by one unit: there is nothing to compare'
        : undefined;
    return {
      mirror:
        ofCalls ??
        oneUnit ??
        'of no call are the units and domains of both ends known',
      purity: 'of no domain with a component is the owner known',
      congruence: ofCalls ?? 'no two teams have to coordinate',
      modularity: NO_INNER_CALLS,
      propagationCost: NO_INNER_CALLS,
      coreSize: NO_INNER_CALLS,
      teamLoad: NO_OWNERS,
      crossUnit: ofCalls ?? 'of no call are the units of both ends known',
      crossTeam:
        ofCalls ??
        (teams.length === 0
          ? NO_OWNERS
          : 'of no call are the owners of both ends known'),
      syncChain: `${NO_INNER_CALLS}, or none that says that it is synchronous`,
      distributedMonolith: 'no signal is known',
    };
  };
  const reasons = because();
  return Object.entries(measures)
    .filter(([, { value }]) => value === null)
    .map(([measure]) => ({
      measure,
      because:
        Object.entries(reasons).find(([name]) => name === measure)?.[1] ??
        'it is not known',
    }));
}
