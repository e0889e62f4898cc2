import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Check } from '@banyan/core';
import type { FactCollector } from './FactCollector';

/** Takes further collectors of facts, and further checks in TypeScript. @public */
export interface ScorecardsExtensionPoint {
  addCollector(collector: FactCollector): void;
  addCheck(check: Check): void;
}

/** @public */
export const scorecardsExtensionPoint =
  createExtensionPoint<ScorecardsExtensionPoint>({
    id: 'scorecards.parts',
  });
