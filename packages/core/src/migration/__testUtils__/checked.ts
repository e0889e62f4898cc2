import { migrationChecks } from '../checks/migrationChecks';
import type { MigrationFacts } from '../facts';
import type { Capability, Migration } from '../migration';
import { capability, facts, migration } from './facts';

/** A situation, its facts and what a check has to say of them. */
export type Row = [
  situation: string,
  facts: MigrationFacts,
  verdicts: string[],
];

export const judged = (id: string, of: MigrationFacts) =>
  migrationChecks.find(check => check.id === id)!.judge(of);

/** The verdicts of a check, with the capability where there is one. */
export const verdictsOf = (id: string, of: MigrationFacts) =>
  judged(id, of).map(({ capability: name, verdict }) =>
    name === null ? verdict : `${name} ${verdict}`,
  );

export const tier = (of: Capability, stated: number | null) => ({
  ...of,
  tier: stated,
});

export const of = (
  capabilities: Capability[],
  at = '2011-02',
  details: Partial<MigrationFacts> = {},
  stated: Partial<Migration> = {},
) => facts(migration(capabilities, stated), at, details);

export const idle = capability('idle', '');

export const radio = capability(
  'radio',
  '2010-01 legacy, 2010-06 canary 40, 2010-09 migrated',
);

export const search = capability('search', '2010-03 legacy, 2010-12 canary 60');

export const pay = capability('pay', '2010-06 legacy, 2011-02 canary 10', {
  tier: 0,
});

export const leap = capability('leap', '2010-06 legacy, 2010-08 canary 61');

export const back = capability('back', '2010-02 canary 50, 2010-04 canary 20');
