import type {
  Sample,
  Series,
  SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { distinctSamples } from './distinctSamples';
import { instantQuery } from './instantQuery';
import { METRIC, VALUE } from './templateQuery';

/** What queries answer, as samples of the metrics that they ask for. */
export async function askedSamples(
  { url, queries, at }: { url: string; queries: readonly string[]; at: number },
  context: Pick<SourceContext, 'fetch'>,
): Promise<{ samples: Sample[]; isWhole: boolean }> {
  const answers = await Promise.all(
    queries.map(query => instantQuery(url, { query, at }, context)),
  );
  return {
    samples: distinctSamples(
      answers.flatMap(({ series }) => series.flatMap(sampleOf)),
    ),
    isWhole: answers.every(({ isWhole }) => isWhole),
  };
}

function sampleOf({ labels, values }: Series): Sample[] {
  const { [METRIC]: name, [VALUE]: gauge, ...rest } = labels;
  const value = gauge === undefined ? values.at(-1)?.value : Number(gauge);
  if (name === undefined || value === undefined) return [];
  // Of two values of a gauge both are kept apart, to be seen as two.
  const kept = gauge === undefined ? rest : { ...rest, [VALUE]: gauge };
  return [{ name, labels: kept, value }];
}
