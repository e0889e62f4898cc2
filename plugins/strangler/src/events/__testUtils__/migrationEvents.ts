import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { startOf } from '../../__testUtils__/migrations';

/** An event of the catalog, but for what is said. */
export const aMigrationEvent = (
  told: Partial<MigrationEvent> = {},
): MigrationEvent => ({
  id: 'catalog:web-pages:2',
  at: startOf('2010-11'),
  kind: 'stage',
  capability: 'web-pages',
  stage: 'canary',
  from: 25,
  to: 80,
  origin: 'catalog',
  by: null,
  reason: null,
  incident: null,
  evidence: 'documented',
  message: 'Web pages: canary, 25 % to 80 %',
  ...told,
});

/** A step back that somebody recorded, but for what is said. */
export const aStepBack = (told: Partial<MigrationEvent> = {}): MigrationEvent =>
  aMigrationEvent({
    id: 'recorded:7',
    at: Date.parse('2010-12-03T09:30:00Z'),
    kind: 'rollback',
    from: 80,
    to: 40,
    origin: 'recorded',
    by: 'user:netflix/ada',
    reason: 'Pages were slow',
    incident: 'INC-7',
    evidence: null,
    message: 'Web pages: canary, 80 % to 40 %',
    ...told,
  });
