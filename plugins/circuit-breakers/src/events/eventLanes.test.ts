import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import { aBreaker, anEvent, NOW } from '../__testUtils__/breakers';
import { eventLanes, otherLanes } from './eventLanes';

const range = { from: NOW - 100_000, to: NOW };
const item = aBreaker();

const change = (
  secondsAgo: number,
  from: BreakerEvent['from'],
  to: BreakerEvent['to'],
  instance = 'one',
) => anEvent({ at: NOW - secondsAgo * 1_000, from, to, instance });

const bands = (events: readonly BreakerEvent[], told = {}) =>
  eventLanes(
    events,
    new Map([[item.id, { ...item, ...told }]]),
    range,
  )[0].spells.map(({ state, from }) => `${state} ${(NOW - from) / 1_000}`);

describe('eventLanes', () => {
  it('begins with the state before the first change', () => {
    expect(
      bands([change(50, 'closed', 'open'), change(20, 'open', 'closed')]),
    ).toEqual(['closed 100', 'open 50', 'closed 20']);
  });

  it('is open for as long as one instance is', () => {
    expect(
      bands([
        change(80, 'closed', 'open', 'one'),
        change(60, 'closed', 'open', 'two'),
        change(40, 'open', 'closed', 'one'),
        change(10, 'open', 'closed', 'two'),
      ]),
    ).toEqual(['closed 100', 'open 80', 'closed 10']);
  });

  it('never shows as closed what an instance that did not change holds open', () => {
    const told = { state: 'open', since: NOW - 70_000 };
    expect(bands([change(50, 'open', 'closed')], told)).toEqual(['open 100']);
    expect(bands([change(90, 'open', 'closed')], told)).toEqual([
      'open 100',
      'closed 90',
      'open 70',
    ]);
  });

  it('is unknown since the last reading of a source that is silent', () => {
    expect(
      bands([change(50, 'open', 'closed')], {
        state: 'unknown',
        observedAt: NOW - 30_000,
      }),
    ).toEqual(['open 100', 'closed 50', 'unknown 30']);
  });

  it('puts who needs somebody first, then who changed most', () => {
    const other = (id: string, changes: number) =>
      Array.from({ length: changes }, (_, at) =>
        anEvent({ breakerId: id, at: NOW - at * 1_000 }),
      );
    const byId = new Map(
      [aBreaker({ id: 'open', state: 'open' }), aBreaker({ id: 'calm' })].map(
        each => [each.id, each],
      ),
    );
    const lanes = eventLanes(
      [...other('gone', 2), ...other('calm', 3), ...other('open', 1)],
      byId,
      range,
    );
    expect(lanes.map(({ id }) => id)).toEqual(['open', 'calm', 'gone']);
  });
});

describe('otherLanes', () => {
  it('holds faults and sources, which are about no breaker', () => {
    const about = (kind: BreakerEvent['kind'], breakerId: string | null) =>
      anEvent({ kind, breakerId });
    const lanes = otherLanes([
      about('fault', null),
      about('source', null),
      about('source', 'one'),
      about('transition', 'one'),
    ]);
    expect(lanes.map(({ title, marks }) => [title, marks.length])).toEqual([
      ['Faults', 1],
      ['Sources', 1],
    ]);
  });
});
