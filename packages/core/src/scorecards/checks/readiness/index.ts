import type { Check } from '../../check';
import { canAffordHops } from './canAffordHops';
import { canTurnBack } from './canTurnBack';
import { fundsItsPlatform } from './fundsItsPlatform';
import { hasFoundations } from './hasFoundations';
import { hasLegitimateException } from './hasLegitimateException';
import { hasWeighedAlternatives } from './hasWeighedAlternatives';
import { isHybrid } from './isHybrid';
import { isLargeEnough } from './isLargeEnough';
import { isNotTooEarly } from './isNotTooEarly';
import { knowsItsBoundaries } from './knowsItsBoundaries';
import { knowsItsStatusQuo } from './knowsItsStatusQuo';
import { namesItsPain } from './namesItsPain';
import { pilotsOneService } from './pilotsOneService';
import { standsOnFourLegs } from './standsOnFourLegs';
import { willReorganise } from './willReorganise';

/** The checks of the track Readiness. */
export const readinessChecks: readonly Check[] = [
  isLargeEnough,
  namesItsPain,
  isHybrid,
  hasFoundations,
  knowsItsStatusQuo,
  standsOnFourLegs,
  hasWeighedAlternatives,
  pilotsOneService,
  canTurnBack,
  knowsItsBoundaries,
  canAffordHops,
  isNotTooEarly,
  willReorganise,
  fundsItsPlatform,
  hasLegitimateException,
];
