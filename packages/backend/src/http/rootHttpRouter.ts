import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';

/** Long enough for what is being answered. */
const GRACE_MS = 3_000;

/**
 * The HTTP server of the backend, which ends when it is told to: the long polls of the event bus
 * would keep it for minutes, each on a connection that asks again as soon as it was answered.
 */
export default rootHttpRouterServiceFactory({
  configure({ applyDefaults, lifecycle, server }) {
    applyDefaults();
    lifecycle.addShutdownHook(() => {
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    });
  },
});
