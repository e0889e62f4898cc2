import {
  askPrometheus,
  placeOf,
  type Series,
  type SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { messageOf } from '../metrics/messageOf';

export type InstantAnswer = {
  series: readonly Series[];
  /** Whether the server has looked everywhere: one that is made of others may have missed some. */
  isWhole: boolean;
};

/** The value of a query at a moment; fails with a sentence. */
export async function instantQuery(
  url: string,
  { query, at }: { query: string; at: number },
  context: Pick<SourceContext, 'fetch'>,
): Promise<InstantAnswer> {
  try {
    const { series, warnings } = await askPrometheus(
      url,
      { path: 'query', query, time: String(at / 1000) },
      context,
    );
    return { series, isWhole: warnings.length === 0 };
  } catch (error) {
    // 400 = it cannot be parsed, 422 = it cannot be computed.
    if (!/ answers (400|422)\b/.test(messageOf(error))) throw error;
    throw new Error(`${placeOf(url)} does not understand this query: ${query}`);
  }
}
