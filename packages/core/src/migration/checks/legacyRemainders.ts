import type { MigrationEvidence, MigrationFacts } from '../facts';
import { leftEvidence } from '../left/leftEvidence';
import { lastMoved, movementsOf } from '../movements';
import { isDone } from '../progressAt';
import { movingAt } from '../stateAt';
import { evidence } from '../verdicts';

/** Something of legacy that remains, or of which nobody knows whether it does. */
export type Remainder = {
  isKnown: boolean;
  /** When what it served had moved. */
  movedAt: number;
  evidence: MigrationEvidence;
};

function remaindersOfCapabilities(facts: MigrationFacts): Remainder[] {
  const { migration, at } = facts;
  const movedAt = new Map(
    movementsOf(migration, at).map(step => [step.capability, step.at]),
  );
  return movingAt(migration, at)
    .filter(({ state }) => state.percent === 100)
    .flatMap(({ capability }) =>
      leftEvidence(facts, capability).flatMap(({ verdict, message }) => {
        if (verdict === 'there' || verdict === 'not-applicable') return [];
        const { name } = capability;
        return {
          isKnown: verdict === 'missing',
          movedAt: movedAt.get(name) ?? at,
          evidence: evidence(message, { capability: name }),
        };
      }),
    );
}

function lifecycleRemainder(lifecycle: string | null) {
  if (lifecycle === 'deprecated') return [];
  return lifecycle === null
    ? [{ isKnown: false, text: 'nobody states the lifecycle of legacy' }]
    : [{ isKnown: true, text: `legacy is still called ${lifecycle}` }];
}

function callerRemainders(callers: readonly string[] | null, legacy: string) {
  return (
    callers?.map(caller => ({
      isKnown: true,
      text: 'still calls legacy, by the catalog',
      entityRef: caller,
    })) ?? [
      {
        isKnown: false,
        text: 'nobody states what still calls legacy',
        entityRef: legacy,
      },
    ]
  );
}

/** Once everything has moved, the legacy component itself has to go. */
function remaindersOfLegacy(facts: MigrationFacts): Remainder[] {
  const { migration, at, surroundings } = facts;
  const { legacy } = migration;
  if (legacy === null || !isDone(migration, at)) return [];
  return [
    ...lifecycleRemainder(surroundings.legacyLifecycle).map(each => ({
      ...each,
      entityRef: legacy,
    })),
    ...callerRemainders(surroundings.legacyCallers, legacy),
  ].map(({ isKnown, text, entityRef }) => ({
    isKnown,
    movedAt: lastMoved(migration, at) ?? at,
    evidence: evidence(text, { entityRef }),
  }));
}

/** What remains of legacy though it is no longer meant to serve it. */
export const legacyRemainders = (facts: MigrationFacts): Remainder[] => [
  ...remaindersOfCapabilities(facts),
  ...remaindersOfLegacy(facts),
];
