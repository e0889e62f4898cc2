import { ResponseError } from '@backstage/errors';

/** Why something could not be written, and what to do about it. @public */
export type WriteProblem = { title: string; advice: string };

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'The backend does not take it like this',
  401: 'You are no longer signed in',
  403: 'This is not yours to decide',
  404: 'It is no longer there',
  409: 'Somebody was faster',
};

const ADVICE: Readonly<Record<number, string>> = {
  401: 'Sign in again in another tab, then try again here.',
  404: 'Load the page again to see what there is now.',
};

/** What to tell the person whose write failed. @public */
export function writeProblem(cause: unknown): WriteProblem {
  if (!(cause instanceof ResponseError)) {
    return {
      title: 'The portal could not be reached',
      advice: 'Check your connection and try again.',
    };
  }
  const { statusCode, body } = cause;
  const title = BY_STATUS[statusCode];
  if (!title) {
    return {
      title: 'The portal could not do it',
      advice: `${body.error.message || cause.message}. Try again in a moment; if it fails again, tell whoever runs the portal.`,
    };
  }
  const said = body.error.message || cause.message;
  return { title, advice: ADVICE[statusCode] ?? said };
}
