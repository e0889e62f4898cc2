import type { SourceContext } from '@banyan/backstage-plugin-banyan-node';
import { jsonAnswer, placeOf } from '../jsonAnswer';
import { seriesOf, type Series } from './apiSamples';

/** Asks the HTTP API of a Prometheus server, whose address may have a path. */
export async function askPrometheus(
  url: string,
  question: { path: 'query' | 'query_range' } & Record<string, string>,
  context: Pick<SourceContext, 'fetch'>,
): Promise<{ series: Series[]; headers: Headers }> {
  const { path, ...parameters } = question;
  const api = new URL(url);
  api.pathname = `${api.pathname.replace(/\/+$/, '')}/api/v1/${path}`;
  for (const [name, value] of Object.entries(parameters)) {
    api.searchParams.set(name, value);
  }
  const { json, headers } = await jsonAnswer(api.href, context);
  const series = seriesOf(json);
  if (!series) {
    throw new Error(
      `${placeOf(api.href)} does not answer as a Prometheus server does: give the address of its HTTP API`,
    );
  }
  return { series, headers };
}
