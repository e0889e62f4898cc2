import type { LifecycleService } from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';

/** Lets go of connections once the backend ends: who pushes each second would hold it for ever. @public */
export function closing(lifecycle: LifecycleService): RequestHandler {
  let isEnding = false;
  lifecycle.addShutdownHook(() => {
    isEnding = true;
  });
  return (_, response, next) => {
    if (isEnding) response.set('Connection', 'close');
    next();
  };
}
