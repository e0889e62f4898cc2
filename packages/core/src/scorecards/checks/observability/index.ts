import type { Check } from '../../check';
import { observableBeforeExtraction } from '../migration/observableBeforeExtraction';
import { declaresWhatIsSeen } from './declaresWhatIsSeen';
import { hasBaseline } from './hasBaseline';
import { hasDashboardAndLogs } from './hasDashboardAndLogs';
import { hasNumericSlo } from './hasNumericSlo';
import { hasTraceView } from './hasTraceView';
import { isTraced } from './isTraced';

/** The checks of the track Observability. */
export const observabilityChecks: readonly Check[] = [
  hasDashboardAndLogs,
  isTraced,
  observableBeforeExtraction,
  hasNumericSlo,
  hasTraceView,
  hasBaseline,
  declaresWhatIsSeen,
];
