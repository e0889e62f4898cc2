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

/** The steps that decide in the end, each from where the thing is today; without those that lead back there. */
function lastSteps(steps: readonly Step[]): Step[] {
  const last = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.kind} ${step.what}`;
    const first = last.get(key) ?? step;
    last.set(key, { ...step, from: first.from });
  }
  return [...last.values()].filter(({ from, to }) => from !== to);
}

/** What a plan writes in the end: who is moved twice is written once, who comes back not at all. */
export function patchOf(
  steps: readonly Step[],
  topology: Topology | undefined,
): Patch {
  const changes: PatchChange[] = [];
  const choices: PatchChoice[] = [];
  for (const step of lastSteps(steps)) {
    const next = changeOf(step, topology);
    if ('domain' in next) choices.push(next);
    else changes.push(next);
  }
  return { changes, choices };
}
