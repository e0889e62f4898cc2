import type { BreakerSource } from '@banyan/backstage-plugin-banyan-node';
import { actuatorSource } from './actuator';
import { envoySource } from './envoy';
import { hystrixSource } from './hystrix';
import { opossumSource } from './opossum';
import { prometheusApiSource } from './prometheusApiSource';
import { prometheusSource } from './prometheusSource';

export {
  historyFromPrometheus,
  type HistoryQuery,
} from './historyFromPrometheus';

/** The kinds of producers that come with the plugin. @public */
export const builtInSources: BreakerSource[] = [
  opossumSource(),
  prometheusSource(),
  prometheusApiSource(),
  actuatorSource(),
  hystrixSource,
  envoySource,
  // What pushes is not read.
  { type: 'push' },
];
