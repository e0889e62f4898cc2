import { resolveAddress } from './address';

const endpoints = {
  fleet: 'http://127.0.0.1:7100',
  mesh: 'https://mesh.acme.io/admin/',
};

describe('resolveAddress', () => {
  it.each([
    ['http://orders:8080/breakers', 'http://orders:8080/breakers'],
    [
      'fleet:/netflix/home-page/1/breakers',
      'http://127.0.0.1:7100/netflix/home-page/1/breakers',
    ],
    ['mesh:/clusters?x=1', 'https://mesh.acme.io/admin/clusters?x=1'],
    [' fleet:/a ', 'http://127.0.0.1:7100/a'],
  ])('%s is %s', (value, url) => {
    expect(resolveAddress(value, endpoints)).toBe(url);
  });

  it.each([
    ['flet:/breakers', '"flet" is no endpoint'],
    ['toString:/breakers', '"toString" is no endpoint'],
    ['/breakers', 'write a whole URL'],
    ['', 'write a whole URL'],
    ['ftp://files.acme.io/', 'write a whole URL'],
    ['fleet://evil.example/', 'write a whole URL'],
  ])('%s is refused: %s', (value, message) => {
    expect(() => resolveAddress(value, endpoints)).toThrow(message);
  });

  it('says nothing of credentials and queries', () => {
    expect(() =>
      resolveAddress('ftp://user:secret@host/?token=hidden', {}),
    ).toThrow(/^"ftp:\/\/host\/" is no address/);
  });
});
