import type { Check } from '../../check';
import { degrades } from './degrades';
import { endsItsOffers } from './endsItsOffers';
import { hasBreakers } from './hasBreakers';
import { hasHealthyBreakers } from './hasHealthyBreakers';
import { hasSaneSettings } from './hasSaneSettings';
import { isChaosTested } from './isChaosTested';
import { limitsBlastRadius } from './limitsBlastRadius';
import { rollsOutGradually } from './rollsOutGradually';
import { staysInBudget } from './staysInBudget';
import { staysOffThePath } from './staysOffThePath';
import { survivesDependencies } from './survivesDependencies';
import { usesKeptLibrary } from './usesKeptLibrary';

/** The checks of the track Resilience. */
export const resilienceChecks: readonly Check[] = [
  hasBreakers,
  degrades,
  staysInBudget,
  hasSaneSettings,
  usesKeptLibrary,
  hasHealthyBreakers,
  survivesDependencies,
  limitsBlastRadius,
  staysOffThePath,
  isChaosTested,
  rollsOutGradually,
  endsItsOffers,
];
