import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isAllowedAddress, type AddressRule } from './isAllowedAddress';

/** The addresses of a name. */
export type Resolve = (
  hostname: string,
) => Promise<{ address: string; family: number }[]>;

/** A name that stands for addresses which it may not stand for. */
export class AddressRefused extends Error {
  readonly code = 'BANYAN_ADDRESS_REFUSED';
}

const systemResolve: Resolve = hostname =>
  systemLookup(hostname, { all: true, verbatim: true });

/**
 * Resolves a name for a connection and hands out only allowed addresses, so that the address that
 * was checked is the one that is connected to.
 */
export function guardedLookup(
  rule: AddressRule,
  resolve: Resolve = systemResolve,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      found => {
        const allowed = found.filter(({ address }) =>
          isAllowedAddress(address, rule),
        );
        if (!allowed.length) {
          callback(new AddressRefused(`${hostname} has no public address`), []);
        } else if (options.all) {
          callback(null, allowed);
        } else {
          callback(null, allowed[0].address, allowed[0].family);
        }
      },
      error => callback(error, []),
    );
  };
}
