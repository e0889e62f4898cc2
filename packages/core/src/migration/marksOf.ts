import type { Capability, Migration } from './migration';
import { type Movement, movementsOf } from './movements';
import { figure } from './words';

/** Something that stands out in the history of a migration. @public */
export type TimelineMark = {
  at: number;
  kind:
    | 'finished'
    | 'regression'
    | 'scope'
    | 'decision'
    | 'observability'
    | 'target'
    | 'rollback';
  capability: string | null;
  label: string;
  incident: string | null;
};

const plain = (
  kind: TimelineMark['kind'],
  at: number | null,
  label: string,
): TimelineMark[] =>
  at === null ? [] : [{ at, kind, capability: null, label, incident: null }];

function markOf({
  capability,
  at,
  from,
  to,
  event: { incident },
}: Movement): TimelineMark[] {
  const mark = { at, capability, incident };
  if (to === 100) {
    return [
      {
        ...mark,
        kind: 'finished',
        label: `${capability}: all on the new side`,
      },
    ];
  }
  if (to > from) return [];
  return [
    {
      ...mark,
      kind: to === 0 ? 'rollback' : 'regression',
      label: `${capability}: back from ${figure(from)} % to ${figure(to)} %`,
    },
  ];
}

function scopeMarks(capabilities: readonly Capability[], until: number) {
  const entered = new Map<number, Capability[]>();
  for (const capability of capabilities) {
    const first = capability.history.at(0);
    if (!first || first.at > until || first.stage === 'stays') continue;
    entered.set(first.at, [...(entered.get(first.at) ?? []), capability]);
  }
  return [...entered].map(([at, together]): TimelineMark => {
    const points = together.reduce((sum, { weight }) => sum + weight, 0);
    return {
      at,
      kind: 'scope',
      capability: together.length === 1 ? together[0].name : null,
      label: `+${points} ${together.map(({ name }) => name).join(', ')}`,
      incident: null,
    };
  });
}

/**
 * What stands out up to a moment, in order: the decision, when both sides could be watched,
 * growing scope, capabilities that are done and those that went back, and the target, though it
 * may lie ahead.
 */
export function marksOf(migration: Migration, until: number): TimelineMark[] {
  const { capabilities, startedAt, observabilityReadyAt, targetAt } = migration;
  const past = [
    ...plain('decision', startedAt, 'Decided'),
    ...plain(
      'observability',
      observabilityReadyAt,
      'Both sides can be watched',
    ),
    ...scopeMarks(capabilities, until),
    ...movementsOf(migration, until).flatMap(markOf),
  ].filter(({ at }) => at <= until);
  return [...past, ...plain('target', targetAt, 'Target')].sort(
    (a, b) => a.at - b.at,
  );
}
