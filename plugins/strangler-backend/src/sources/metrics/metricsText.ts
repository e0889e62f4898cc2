import {
  isMetricsText,
  placeOf,
  type Sample,
  samplesOf,
  type SourceContext,
} from '@banyan/backstage-plugin-banyan-node';

const ACCEPT = 'text/plain;version=0.0.4, */*;q=0.1';

/** The samples of a text of metrics; fails with a sentence when it is none, or only part of one. */
export async function metricsText(
  url: string,
  context: SourceContext,
  {
    of,
    isWanted,
  }: {
    of: { title: string; prefix: string };
    isWanted: (name: string) => boolean;
  },
): Promise<Sample[]> {
  const response = await context.fetch(url, { accept: ACCEPT });
  const text = await response.text();
  const where = placeOf(url);
  if (!isMetricsText(text)) {
    throw new Error(
      `${where} does not answer with metrics of Prometheus: is the path right?`,
    );
  }
  // A number that was cut off is still a number.
  if (text !== '' && !text.endsWith('\n')) {
    throw new Error(
      `${where} answers with metrics that break off in the middle of a line: does it send all of them?`,
    );
  }
  if (!text.startsWith(of.prefix) && !text.includes(`\n${of.prefix}`)) {
    throw new Error(
      `${where} has no metrics of ${of.title}: is options.template right?`,
    );
  }
  return samplesOf(text, isWanted);
}
