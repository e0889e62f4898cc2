import type { FleetCatalog } from '../../data/catalog';

const PATIENCE = 100;

/** A catalog with time enough for every call on a machine that is busy with other tests. */
export function patientCatalog(catalog: FleetCatalog): FleetCatalog {
  return new Map(
    [...catalog].map(([ref, component]) => {
      const calls = component.calls.map(call => ({
        ...call,
        timeoutMs: (call.timeoutMs ?? 1000) * PATIENCE,
      }));
      return [ref, { ...component, calls }];
    }),
  );
}
