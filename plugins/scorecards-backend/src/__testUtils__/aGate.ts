import type { FactCollector } from '@banyan/backstage-plugin-banyan-node';

/** A collector at which runs wait until it is opened. */
export function aGate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  let reach = () => {};
  const reached = new Promise<void>(resolve => {
    reach = resolve;
  });
  const collector: FactCollector = {
    ...{ id: 'gate', title: 'Gate', sets: [] },
    async *collect() {
      reach();
      await opened;
    },
  };
  return { collector, open, reached };
}
