import { isError } from '@backstage/errors';
import {
  type MeasuringPlugin,
  notInstalled,
} from '@banyan/backstage-plugin-banyan-common';

const NOBODY_THERE: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND'];

/** What the system says of a connection that failed. */
const codeOf = (error: unknown): unknown =>
  isError(error) && isError(error.cause) ? error.cause.code : undefined;

/** Why a backend could not be heard, in words. */
export function failureOf(error: unknown, plugin: MeasuringPlugin): string {
  if (NOBODY_THERE.includes(codeOf(error))) return notInstalled(plugin);
  switch (isError(error) && error.name) {
    case 'SyntaxError':
      return `${plugin} answers in another form`;
    case 'TimeoutError':
      return `${plugin} does not answer in time: try again in a moment`;
    default:
      return `${plugin} cannot be reached: try again in a moment`;
  }
}
