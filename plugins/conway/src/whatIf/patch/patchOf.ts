import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import type {
  Topology,
  TopologyNode,
} from '@banyan/backstage-plugin-banyan-react';

type Step = WhatIfResponse['moves'][number];

/** A field of the spec of an entity that a plan changes; both sides are references. */
export type PatchChange = {
  ref: string;
  field: 'owner' | 'parent' | 'domain' | 'system';
  /** What the field says today; undefined = it says nothing. */
  before?: string;
  after: string;
};

/** A service that is to go to a domain of which the system has to be chosen. */
export type PatchChoice = { ref: string; domain: string; systems: string[] };

/** What has to be written to the catalog for a plan to come true. */
export type Patch = {
  changes: readonly PatchChange[];
  choices: readonly PatchChoice[];
};

const FIELDS = {
  'service-to-team': 'owner',
  'team-to-unit': 'parent',
  'system-to-domain': 'domain',
} as const;

/** An owner that a component has from its system or domain does not stand in its own file. */
const isWritten = (node: TopologyNode | undefined, field: string) =>
  field !== 'owner' || node === undefined || node.provenance === 'own';

const systemsOf = ({ nodes, byRef }: Topology, domain: string) =>
  nodes
    .filter(
      ({ kind, parent }) =>
        kind === 'system' &&
        parent !== undefined &&
        parent === byRef.get(domain)?.place,
    )
    .map(({ ref }) => ref);

function systemOf(
  topology: Topology | undefined,
  ref: string,
): string | undefined {
  const parent = topology?.byRef.get(ref)?.parent;
  return parent === undefined ? undefined : topology?.nodes[parent]?.ref;
}

function changeOf(
  { kind, what, to, from }: Step,
  topology: Topology | undefined,
): PatchChange | PatchChoice {
  if (kind === 'service-to-domain') {
    const systems = topology ? systemsOf(topology, to) : [];
    return systems.length === 1
      ? {
          ref: what,
          field: 'system',
          before: systemOf(topology, what),
          after: systems[0],
        }
      : { ref: what, domain: to, systems };
  }
  const field = FIELDS[kind];
  const before = isWritten(topology?.byRef.get(what), field) ? from : undefined;
  return { ref: what, field, before, after: to };
}

/** What a plan writes in the end: who is moved twice is written once, who comes back not at all. */
export function patchOf(
  steps: readonly Step[],
  topology: Topology | undefined,
): Patch {
  const changes = new Map<string, PatchChange>();
  const choices = new Map<string, PatchChoice>();
  for (const step of steps) {
    const { what, kind } = step;
    const next = changeOf(step, topology);
    if (kind === 'service-to-domain') {
      choices.delete(what);
      changes.delete(`${what} system`);
    }
    if ('domain' in next) choices.set(what, next);
    else {
      const key = `${what} ${next.field}`;
      const first = changes.get(key);
      changes.set(key, first ? { ...next, before: first.before } : next);
    }
  }
  return {
    changes: [...changes.values()].filter(
      ({ before, after }) => before !== after,
    ),
    choices: [...choices.values()],
  };
}
