import type { MigrationFacts } from '../facts';
import type { Capability } from '../migration';
import { capability, facts, migration, on, surroundings } from './facts';

const clean = { route: 'not-applicable', tables: 'not-applicable' } as const;

const owned: Record<string, string> = {
  'component:acme/member-data-service': 'group:acme/identity',
  'component:acme/billing-service': 'group:acme/billing',
};

/** A migration of nine parts in which some wait for others, two thirds of the way. */
export const toCloud = (
  at = '2010-12',
  change: (of: Capability) => Capability = of => of,
  details: Partial<MigrationFacts> = {},
) =>
  facts(
    migration(
      [
        capability('encoding-farm', '2009-03 legacy, 2009-12 migrated', {
          weight: 5,
          retirement: { ...clean, code: null },
        }),
        capability('log-analytics', '2009-05 legacy, 2009-12 migrated', {
          weight: 3,
          tier: 3,
          retirement: { ...clean, code: on('2010-03') },
        }),
        capability(
          'playback-start',
          '2009-12 legacy, 2010-02 canary 20, 2010-04 canary 60, 2010-06 migrated',
          {
            weight: 20,
            tier: 0,
            routes: ['/play/*'],
            dependsOn: ['member-data'],
          },
        ),
        capability(
          'web-pages',
          '2009-12 legacy, 2010-10 canary 25, 2010-11 canary 80',
          {
            weight: 15,
            tier: 1,
          },
        ),
        capability(
          'device-api',
          '2009-12 legacy, 2010-06 canary 30, 2010-12 canary 70',
          {
            weight: 20,
            tier: 0,
          },
        ),
        capability(
          'recommendations',
          '2010-01 legacy, 2010-07 canary 40, 2010-12 canary 85',
          {
            weight: 12,
            tier: 1,
          },
        ),
        capability('member-data', '2010-03 legacy, 2010-12 canary 25', {
          weight: 10,
          tier: 0,
        }),
        capability('sign-up', '2011-03 legacy', {
          weight: 5,
          tier: 1,
          dependsOn: ['member-data'],
        }),
        capability('billing', '2014-06 legacy', {
          weight: 10,
          tier: 1,
          dependsOn: ['sign-up'],
        }),
      ].map(change),
      { startedAt: on('2008-08'), observabilityReadyAt: on('2010-01') },
    ),
    at,
    {
      surroundings: surroundings({
        legacyCallers: ['component:acme/tv'],
        ownerOf: ref => owned[ref] ?? null,
      }),
      ...details,
    },
  );
