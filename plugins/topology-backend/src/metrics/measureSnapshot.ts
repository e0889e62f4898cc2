import type {
  MetricsService,
  MetricsServiceObservable,
  MetricsServiceObservableResult,
} from '@backstage/backend-plugin-api/alpha';
import type { Snapshot } from '../snapshot/SnapshotStore';

type Observe = (
  snapshot: Snapshot,
  result: MetricsServiceObservableResult,
) => void;

const observeAge: Observe = ({ builtAt }, result) =>
  result.observe((Date.now() - builtAt) / 1000);

const observeEntities: Observe = ({ graph }, result) => {
  const counts = new Map<string, number>();
  for (const { kind } of graph.entities)
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts)
    result.observe(count, { 'topology.entity.kind': kind });
};

const observeEdges: Observe = ({ graph: { calls, uses } }, result) => {
  result.observe(calls.targets.length, { 'topology.edge.type': 'call' });
  result.observe(uses.targets.length, { 'topology.edge.type': 'use' });
};

/** Tells how old and how large the snapshot is, whenever figures are collected; nothing before there is one. */
export function measureSnapshot(
  metrics: MetricsService,
  latest: () => Snapshot | undefined,
): void {
  const on = (instrument: MetricsServiceObservable, observe: Observe) =>
    instrument.addCallback(result => {
      const snapshot = latest();
      if (snapshot) observe(snapshot, result);
    });
  on(
    metrics.createObservableGauge('topology.snapshot.age', {
      description: 'Time since the catalog was last seen like the snapshot',
      unit: 's',
    }),
    observeAge,
  );
  on(
    metrics.createObservableUpDownCounter('topology.snapshot.entity.count', {
      description: 'Entities in the snapshot, by kind',
      unit: '{entity}',
    }),
    observeEntities,
  );
  on(
    metrics.createObservableUpDownCounter('topology.snapshot.edge.count', {
      description: 'Calls and uses of stores in the snapshot, by type',
      unit: '{edge}',
    }),
    observeEdges,
  );
}
