import type { SourceContext } from './SourceContext';

/** What an address answers in JSON, with its headers. @public */
export async function jsonAnswer(
  url: string,
  context: Pick<SourceContext, 'fetch'>,
): Promise<{ json: unknown; headers: Headers }> {
  const response = await context.fetch(url, { accept: 'application/json' });
  const text = await response.text();
  try {
    return { json: JSON.parse(text), headers: response.headers };
  } catch {
    throw new Error(
      `${placeOf(url)} does not answer in JSON: is the path right?`,
    );
  }
}

/** An address for people: without credentials and without a query. @public */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'the address';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** The address of something below another, whatever query that one has. @public */
export function below(url: string, ...names: string[]): string {
  const parsed = new URL(url);
  parsed.pathname = [
    parsed.pathname.replace(/\/+$/, ''),
    ...names.map(encodeURIComponent),
  ].join('/');
  return parsed.href;
}
