import { ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';

const RETRY_AFTER_SECONDS = 5;

/** Says when to ask again, where the answer is that there is none yet. @public */
export const retryAfter: ErrorRequestHandler = (error, _, response, next) => {
  if (error instanceof ServiceUnavailableError)
    response.set('Retry-After', String(RETRY_AFTER_SECONDS));
  next(error);
};
