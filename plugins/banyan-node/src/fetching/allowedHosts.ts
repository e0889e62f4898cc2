import ipaddr from 'ipaddr.js';
import type { AddressRule } from './isAllowedAddress';

/** A further host that may be asked, as configured. @public */
export type AllowEntry = {
  /** `host`, `host:port`, or `*.domain:port` for every name below a domain; without a port, the usual one of http and https. */
  host: string;
  /** True when the name may stand for an address of a private network or of this machine. */
  privateAddresses?: boolean;
};

type AllowedHost = { matches: (url: URL) => boolean; rule: AddressRule };

/** Which addresses a URL may lead to by the configuration; undefined = its host is not allowed. */
export function allowedHosts(options: {
  section: string;
  allow: readonly AllowEntry[];
  endpoints: Readonly<Record<string, string>>;
}): (url: URL) => AddressRule | undefined {
  const hosts = [
    ...options.allow.map(entry => allowedEntry(entry, options.section)),
    ...Object.entries(options.endpoints).map(([name, base]) =>
      allowedEndpoint(base, `${options.section}.endpoints.${name}`),
    ),
  ];
  return url => {
    const rules = hosts.filter(host => host.matches(url)).map(h => h.rule);
    return rules.find(rule => rule !== 'public') ?? rules[0];
  };
}

function allowedEntry(
  { host, privateAddresses }: AllowEntry,
  section: string,
): AllowedHost {
  const url = URL.canParse(`http://${host}`) && new URL(`http://${host}`);
  if (!url || url.pathname !== '/' || url.username || url.search || url.hash) {
    throw new Error(
      `${section}.allow: "${host.replace(/^.*@/, '')}" is no host: write host or host:port, without scheme and path`,
    );
  }
  // The port is taken from the text: URL drops the usual one.
  const port = /:(\d+)$/.exec(host)?.[1];
  return {
    matches: other =>
      isHost(other.hostname, url.hostname) &&
      (port === undefined ? other.port === '' : portOf(other) === Number(port)),
    rule: ruleOf(url.hostname, privateAddresses ?? false),
  };
}

function allowedEndpoint(base: string, path: string): AllowedHost {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`${path}: expected a URL such as http://host:port`);
  }
  return {
    matches: other =>
      other.hostname === url.hostname && portOf(other) === portOf(url),
    rule: ruleOf(url.hostname, false),
  };
}

function isHost(hostname: string, allowed: string): boolean {
  return allowed.startsWith('*.')
    ? hostname.endsWith(allowed.slice(1))
    : hostname === allowed;
}

function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

function ruleOf(hostname: string, privateAddresses: boolean): AddressRule {
  if (privateAddresses) return 'private';
  if (ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''))) return 'literal';
  return hostname === 'localhost' ? 'loopback' : 'public';
}
