const ABSOLUTE = /^https?:\/\//i;
const UNDER_ENDPOINT = /^([^:/?#\s]+):(\/.*)$/;

/**
 * The URL that an address stands for: itself, or `<endpoint>:/path` under a configured endpoint.
 *
 * @public
 */
export function resolveAddress(
  value: string,
  endpoints: Readonly<Record<string, string>>,
): string {
  const address = value.trim();
  if (ABSOLUTE.test(address)) return address;
  const [, name, path] = UNDER_ENDPOINT.exec(address) ?? [];
  if (name === undefined || path.startsWith('//')) {
    throw new Error(
      `"${withoutSecrets(address)}" is no address: write a whole URL (http://host:port/path), or <endpoint>:/path with the name of a configured endpoint`,
    );
  }
  if (!Object.hasOwn(endpoints, name)) {
    throw new Error(
      `"${name}" is no endpoint: name it under endpoints in the configuration, or write a whole URL`,
    );
  }
  return endpoints[name].replace(/\/+$/, '') + path;
}

/** An address as it may be shown: where it is, without credentials and without a query. */
export function shownAddress(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function withoutSecrets(address: string): string {
  return address
    .replace(/\/\/[^/@]*@/, '//')
    .replace(/[?#].*$/, '')
    .slice(0, 200);
}
