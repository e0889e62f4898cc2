import {
  type Migration,
  type MigrationCheck,
  migrationChecks,
} from '../../../migration';
import type {
  Check,
  CheckEvidence,
  Facts,
  Judgement,
  Track,
} from '../../check';
import type { ToldMigrationCheck } from '../../factSets';
import { noData } from '../../verdicts';
import type { World } from '../../world';
import { surroundingsOf } from './surroundingsOf';
import { evidenceOf, worstOf } from './worstOf';

/** What a check asks for as a scorecard says it, and where that comes from. */
type Asked = { title: string; source: string; track?: Track };

const found = (id: string): MigrationCheck => {
  const check = migrationChecks.find(each => each.id === id);
  if (!check) throw new Error(`there is no check ${id} of migrations`);
  return check;
};

/** The entities around a migration on which every check of it may rest. */
const around = ({ legacy, facade }: Migration): CheckEvidence[] => [
  ...(legacy === null ? [] : [{ text: 'what is replaced', entityRef: legacy }]),
  ...(facade === null ? [] : [{ text: 'the facade', entityRef: facade }]),
];

/** Is nothing in it about something that this world does not have? */
const isKnown = (
  { graph, migrations }: World,
  { evidence = [] }: ToldMigrationCheck,
) =>
  evidence.every(
    ({ entityRef }) =>
      entityRef === null ||
      graph.ids.has(entityRef) ||
      migrations.has(entityRef),
  );

function judgedHere(
  check: MigrationCheck,
  { entity, world }: Facts,
): Judgement {
  const migration = world.migrations.get(entity.ref);
  if (!migration) return noData('what it moves cannot be read');
  const judgement = worstOf(
    check.judge({
      migration,
      at: world.at,
      traffic: [],
      metric: null,
      surroundings: surroundingsOf(world, migration),
    }),
  );
  return {
    ...judgement,
    evidence: [...judgement.evidence, ...around(migration)],
  };
}

/**
 * A check of migrations as one of scorecards: what the backend tells that watches the traffic,
 * else what the catalog alone allows to say.
 */
export function migrationCheck(
  id: string,
  { title, source, track = 'migration' }: Asked,
): Check {
  const check = found(id);
  const { level, why, remediation } = check;
  return {
    ...{ id, track, level, title, why, source, remediation },
    appliesTo: 'migrations',
    looksAt: ({ kind }) => kind === 'migration',
    judge: facts => {
      const told = facts.told('migration')?.checks[id];
      if (!told || !isKnown(facts.world, told)) return judgedHere(check, facts);
      const { verdict, message, evidence = [] } = told;
      const migration = facts.world.migrations.get(facts.entity.ref);
      return {
        verdict,
        message,
        evidence: [
          ...evidence.map(evidenceOf),
          ...(migration ? around(migration) : []),
        ],
      };
    },
  };
}
