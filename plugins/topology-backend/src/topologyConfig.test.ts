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
      longestAcceptanceDays: 365,
      staleOwnershipDays: 180,
      historyDays: 730,
    });
  });

  it('reads what is configured', () => {
    expect(
      read({
        refresh: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
        staleAfter: '1h',
        inherit: 'never',
        staleOwnershipDays: 30,
        acceptances: { longestDays: 60 },
        history: { keep: 90 },
      }),
    ).toMatchObject({
      refresh: { frequency: { minutes: 5 } },
      staleAfterMs: 3_600_000,
      inherit: 'never',
      longestAcceptanceDays: 60,
      staleOwnershipDays: 30,
      historyDays: 90,
    });
  });

  it.each([
    [
      { inherit: 'always' },
      'topology.inherit: expected never or fallback, got always',
    ],
    [{ staleAfter: 'later' }, 'staleAfter'],
    [
      { acceptances: { longestDays: 0 } },
      'topology.acceptances.longestDays: expected a whole number of days, got 0',
    ],
    [
      { history: { keep: 1.5 } },
      'topology.history.keep: expected a whole number of days, got 1.5',
    ],
    [
      { history: { keep: 0 } },
      'topology.history.keep: expected a whole number of days, got 0',
    ],
  ])('refuses %j', (topology, message) => {
    expect(() => read(topology)).toThrow(message);
  });
});
