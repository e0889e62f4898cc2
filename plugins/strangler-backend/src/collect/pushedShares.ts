import type { PlannedMigration } from '../plans/Plans';
import type { NewEvent, StoredTraffic } from '../store/StranglerStore';
import type { Intended, TargetState } from '../store/targetStates';
import { isOther } from './lookOutcome';
import { shareEvent } from './shareEvent';

type Of = { plan: PlannedMigration; source: string };

/** A gateway that is read tells of its changes itself. */
const isReadElsewhere = ({ plan, source }: Of, name: string) =>
  plan.subjects.some(each => each.name === name && each.source !== source);

/** What is configured by what was pushed, and which of it is a change. */
export function pushedShares(
  before: TargetState,
  of: Of,
  { samples, now }: { samples: readonly StoredTraffic[]; now: number },
): { state: TargetState; events: NewEvent[] } {
  const { ref, migration } = of.plan;
  const intended = new Map<string, Intended>(Object.entries(before.intended));
  const events: NewEvent[] = [];
  for (const each of samples.toSorted((a, b) => a.to - b.to)) {
    const { capability: name, from, to, intendedPercent: percent } = each;
    const known = intended.get(name);
    if (percent === null || to < (known?.since ?? 0)) continue;
    const isChange = known !== undefined && isOther(known, percent);
    const since = isChange ? to : (known?.since ?? from);
    intended.set(name, {
      percent: known && !isChange ? known.percent : percent,
      ...{ since, toldAt: now },
    });
    const capability = migration.capabilities.find(one => one.name === name);
    if (!isChange || !capability || isReadElsewhere(of, name)) continue;
    const change = { capability: name, from: known.percent, to: percent };
    const about = { migrationRef: ref, capability, now: to };
    events.push(shareEvent(change, { ...about, origin: 'push' }));
  }
  return {
    events,
    state: {
      ...before,
      triedAt: now,
      readAt: now,
      // What was not told this time is still as it was told last.
      intended: Object.fromEntries(
        [...intended].map(([name, each]) => [name, { ...each, toldAt: now }]),
      ),
    },
  };
}
