import {
  placeOf,
  type SourceContext,
  type TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import { instantQuery } from './instantQuery';

/** The one value of a query, now; undefined = it has none, or one that is no number. */
export async function measured(
  { url }: Pick<TrafficTarget, 'url'>,
  query: string,
  context: SourceContext,
): Promise<number | undefined> {
  const { series } = await instantQuery(
    url,
    { query, at: context.now() },
    context,
  );
  if (series.length > 1) {
    throw new Error(
      `${placeOf(url)} answers with ${series.length} series rather than one value: sum them, or select one, in ${query}`,
    );
  }
  const value = series[0]?.values.at(-1)?.value;
  return Number.isFinite(value) ? value : undefined;
}
