import type { ServiceDefinition } from '../kit';
import { homePage } from './homePage';
import { memberApi } from './memberApi';
import { sources } from './sources';

/** The home page and what it is composed from. @public */
export const netflix: readonly ServiceDefinition[] = [
  memberApi,
  homePage,
  ...sources,
];
