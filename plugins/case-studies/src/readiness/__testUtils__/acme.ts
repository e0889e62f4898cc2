import type { Entity } from '@backstage/catalog-model';
import type { GroupSummary } from '@banyan/backstage-plugin-banyan-common';
import type { TopologyApi } from '@banyan/backstage-plugin-banyan-react';
import { DateTime } from 'luxon';

/** A day so many days ago. */
export const daysAgo = (days: number): string =>
  DateTime.utc().minus({ days }).toISODate() ?? '';

/** An organisation with everything but an on-call rotation. */
export const acme = (annotations: Record<string, string> = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'acme',
    title: 'Acme',
    annotations: {
      'banyan/stage': 'scaleup',
      'banyan/pain': 'deployment-coupling, coordination',
      'banyan/readiness': JSON.stringify({
        cicd: true,
        observability: true,
        onCallCulture: false,
        domainBoundariesClear: true,
        latencyCritical: false,
      }),
      'banyan/baseline': JSON.stringify({
        deploysPerWeek: 6,
        deployFailurePct: 11,
        mergeConflictsPerWeek: 23,
        crossTeamHoursPerFeature: 9,
        measuredOn: daysAgo(41),
      }),
      'banyan/decision': JSON.stringify({
        modularMonolith: 7,
        packages: 4,
        teamTopology: 6,
      }),
      ...annotations,
    },
  },
  spec: { type: 'organization', children: [] },
});

const count = (aggregated: number) => ({ direct: 0, aggregated });

const tiers = [0, 0, 0, 0, 0];

export const aGroup = (more: Partial<GroupSummary> = {}): GroupSummary => ({
  ref: 'group:default/acme',
  title: 'Acme',
  type: 'organization',
  headcount: { aggregated: 38 },
  headcountIllustrative: false,
  services: count(17),
  components: count(17),
  stores: count(4),
  tiers: { direct: tiers, aggregated: tiers },
  lifecycles: {},
  calls: { inside: 0, out: 0, in: 0, outOfUnit: 0, intoUnit: 0 },
  ...more,
});

/** A topology that knows of these groups. */
export const topologyOf = (
  ...groups: readonly GroupSummary[]
): TopologyApi => ({
  get: async () =>
    // The tab asks for nothing but ownership.
    ({ groups }) as never,
});

/** The organisation with its headcount and a platform team. */
export const KNOWN = {
  entities: [acme()],
  topology: topologyOf(
    aGroup(),
    aGroup({
      ref: 'group:default/platform',
      type: 'team',
      function: 'platform',
    }),
  ),
};
