import { isAllowedAddress } from './isAllowedAddress';

describe('isAllowedAddress', () => {
  it.each(['8.8.8.8', '2606:4700::1', '::ffff:8.8.8.8'])(
    'a name may lead to %s',
    address => {
      expect(isAllowedAddress(address, 'public')).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.0.0.7',
    '172.16.3.4',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:7',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'not an address',
  ])('a name may not lead to %s', address => {
    expect(isAllowedAddress(address, 'public')).toBe(false);
  });

  it.each([
    ['10.0.0.7', true],
    ['127.0.0.1', true],
    ['fd00::1', true],
    ['::ffff:10.0.0.7', true],
    ['8.8.8.8', true],
    ['169.254.169.254', false],
    ['fe80::1', false],
    ['224.0.0.1', false],
    ['0.0.0.0', false],
  ])('with private addresses a name may lead to %s: %s', (address, allowed) => {
    expect(isAllowedAddress(address, 'private')).toBe(allowed);
  });

  it('localhost leads to this machine and nowhere else', () => {
    expect(isAllowedAddress('127.0.0.1', 'loopback')).toBe(true);
    expect(isAllowedAddress('::1', 'loopback')).toBe(true);
    expect(isAllowedAddress('8.8.8.8', 'loopback')).toBe(false);
    expect(isAllowedAddress('10.0.0.7', 'loopback')).toBe(false);
  });
});
