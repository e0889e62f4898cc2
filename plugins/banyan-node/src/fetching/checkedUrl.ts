import { shownAddress } from './address';
import type { AddressRule } from './isAllowedAddress';

/** The URL and what its host may stand for; fails with a sentence when it may not be asked. */
export function checkedUrl(
  address: string,
  {
    ruleOf,
    section,
  }: { ruleOf: (url: URL) => AddressRule | undefined; section: string },
): { url: URL; rule: AddressRule } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) {
    throw new Error('an address is no URL: write http://host:port/path');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Error(
      `an address begins with ${url.protocol} but only http: and https: are read`,
    );
  }
  const where = shownAddress(url);
  if (url.username || url.password) {
    throw new Error(
      `${where} is written with a user or password in it, which is refused: take them out`,
    );
  }
  const rule = ruleOf(url);
  if (!rule) {
    throw new Error(
      `${where} is not allowed: add "${url.host}" to ${section}.allow, if it should be read`,
    );
  }
  return { url, rule };
}
