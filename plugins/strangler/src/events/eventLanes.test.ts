import { aMigrationEvent } from './__testUtils__/migrationEvents';
import { eventLanes, rangeOfEvents } from './eventLanes';

const event = (capability: string | null, at: number) =>
  aMigrationEvent({ id: `${capability} ${at}`, capability, at });

describe('eventLanes', () => {
  it('has one for each, what is of the whole first, then what moved last', () => {
    const lanes = eventLanes([
      event('web', 4),
      event('billing', 3),
      event(null, 2),
      event('web', 1),
    ]);
    expect(
      lanes.map(({ capability, events }) => [capability, events.length]),
    ).toEqual([
      [null, 1],
      ['web', 2],
      ['billing', 1],
    ]);
  });
});

describe('rangeOfEvents', () => {
  it('has room at both ends, even around a single moment', () => {
    expect(rangeOfEvents([])).toBeUndefined();
    expect(rangeOfEvents([{ at: 100_000 }])).toEqual({
      from: 40_000,
      to: 160_000,
    });
    expect(rangeOfEvents([{ at: 0 }, { at: 10_000_000 }])).toEqual({
      from: -300_000,
      to: 10_300_000,
    });
  });
});
