import {
  below,
  type BreakerSource,
  jsonAnswer,
  placeOf,
  type SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { clustersOf } from './envoy/clusters';
import { envoyReadings } from './envoy/envoyReadings';
import { statsOf } from './envoy/stats';

const STATS =
  '^cluster\\..*(circuit_breakers|ejections_active|membership_total|upstream_rq_)';

/** Envoy's admin port: its limits from /stats, the hosts that it ejected from /clusters. */
export const envoySource: BreakerSource = {
  type: 'envoy',
  async read(target, context) {
    const base = baseOf(target.url);
    const [stats, clusters] = await Promise.allSettled([
      answer(below(base, 'stats'), { format: 'json', filter: STATS }, context),
      answer(below(base, 'clusters'), { format: 'json' }, context),
    ]);
    // Either of them tells something; without both nothing is known.
    if (stats.status === 'rejected' && clusters.status === 'rejected') {
      throw stats.reason;
    }
    const told = {
      stats: stats.status === 'fulfilled' ? statsOf(stats.value) : undefined,
      clusters:
        clusters.status === 'fulfilled'
          ? clustersOf(clusters.value)
          : undefined,
    };
    if (!told.stats && !told.clusters) {
      throw new Error(
        `${placeOf(base)} does not answer as Envoy's admin port does: give the address of that port`,
      );
    }
    return envoyReadings(told);
  },
};

/** The address of the port, also where that of one of its pages was given. */
function baseOf(url: string): string {
  const base = new URL(url);
  base.pathname = base.pathname.replace(/\/(stats|clusters)?\/?$/, '');
  base.search = '';
  return base.href;
}

async function answer(
  url: string,
  parameters: Record<string, string>,
  context: SourceContext,
): Promise<unknown> {
  const page = new URL(url);
  for (const [name, value] of Object.entries(parameters)) {
    page.searchParams.set(name, value);
  }
  return (await jsonAnswer(page.href, context)).json;
}
