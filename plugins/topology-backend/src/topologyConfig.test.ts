import { ConfigReader } from '@backstage/config';
import { topologyConfig } from './topologyConfig';

const read = (topology?: object) =>
  topologyConfig(
    new ConfigReader(topology ? { topology: { ...topology } } : {}),
  );

describe('topologyConfig', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      refresh: { frequency: { seconds: 30 }, timeout: { minutes: 2 } },
      staleAfterMs: 600_000,
      inherit: 'fallback',
      staleOwnershipDays: 180,
    });
  });

  it('reads what is configured', () => {
    expect(
      read({
        refresh: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
        staleAfter: '1h',
        inherit: 'never',
        staleOwnershipDays: 30,
      }),
    ).toMatchObject({
      refresh: { frequency: { minutes: 5 } },
      staleAfterMs: 3_600_000,
      inherit: 'never',
      staleOwnershipDays: 30,
    });
  });

  it.each([
    [
      { inherit: 'always' },
      'topology.inherit: expected never or fallback, got always',
    ],
    [{ staleAfter: 'later' }, 'staleAfter'],
  ])('refuses %j', (topology, message) => {
    expect(() => read(topology)).toThrow(message);
  });
});
