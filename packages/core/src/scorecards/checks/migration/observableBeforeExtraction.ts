import { migrationCheck } from './migrationCheck';

/** OBS-03 */
export const observableBeforeExtraction = migrationCheck('OBS-03', {
  title: 'could be watched before anything moved',
  source: 'chapter S1',
  track: 'observability',
});
