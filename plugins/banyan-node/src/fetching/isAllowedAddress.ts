import ipaddr from 'ipaddr.js';

/**
 * What the name of a host may stand for: public addresses only; this machine (for `localhost`);
 * private ones too; or, literal, the address itself that was configured.
 */
export type AddressRule = 'public' | 'loopback' | 'private' | 'literal';

const PRIVATE = ['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'];

/** Whether a name with that rule may lead to that address. IPv4 within IPv6 counts as what it is. */
export function isAllowedAddress(address: string, rule: AddressRule): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  switch (rule) {
    case 'literal':
      return true;
    case 'loopback':
      return range === 'loopback';
    case 'private':
      return PRIVATE.includes(range) || isPublic(parsed);
    default:
      return isPublic(parsed);
  }
}

// Of IPv6 only 2000::/3 is given out: the rest embeds IPv4 or has no route.
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return (
    address.range() === 'unicast' &&
    (address.kind() === 'ipv4' || address.toByteArray()[0] >> 5 === 1)
  );
}
