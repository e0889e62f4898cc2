import { fieldsOf, jsonAnswer, placeOf, type SourceContext } from '../fetching';
import { seriesOf, type Series } from './apiSamples';

/** Asks the HTTP API of a Prometheus server, whose address may have a path. @public */
export async function askPrometheus(
  url: string,
  question: { path: 'query' | 'query_range' } & Record<string, string>,
  context: Pick<SourceContext, 'fetch'>,
): Promise<{ series: Series[]; warnings: string[]; headers: Headers }> {
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
  return { series, warnings: warningsOf(json), headers };
}

/** What made the answer incomplete. Remarks on the query are among them in some versions. */
function warningsOf(json: unknown): string[] {
  const warnings = fieldsOf(json)?.warnings;
  return Array.isArray(warnings)
    ? warnings.map(String).filter(text => !/^PromQL (info|warning)/.test(text))
    : [];
}
