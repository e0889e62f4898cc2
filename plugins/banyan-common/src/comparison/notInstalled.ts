import type { MeasuringPlugin } from './measures';

/** What a cell says when the backend that tells it is not there, and what to do. @public */
export const notInstalled = (plugin: MeasuringPlugin): string =>
  `${plugin} is not installed: add @banyan/backstage-plugin-${plugin}-backend to the backend`;
