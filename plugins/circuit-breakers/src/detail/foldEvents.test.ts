import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import { anEvent } from '../__testUtils__/breakers';
import { eventRows, foldEvents } from './foldEvents';

let count = 0;
const change = (
  at: number,
  from: BreakerEvent['from'],
  to: BreakerEvent['to'],
  instance = 'h-1',
) => anEvent({ id: `${(count += 1)}`, at: at * 1_000, from, to, instance });

const notice = (at: number) =>
  anEvent({
    id: `n${at}`,
    at: at * 1_000,
    kind: 'notification',
    from: null,
    to: null,
    instance: null,
  });

const words = (events: BreakerEvent[]) =>
  foldEvents(eventRows(events)).map(({ from, to, folded, kind, changes }) => {
    const [first] = changes;
    const what = first ? `${first.from}>${first.to}` : kind;
    return folded > 1
      ? `${from / 1_000}-${to / 1_000} x${folded}`
      : `${to / 1_000} ${what}`;
  });

const flaps = (start: number, rounds: number) =>
  Array.from({ length: rounds }, (_, round) => [
    change(start + round * 10, 'open', 'half-open'),
    change(start + round * 10 + 1, 'half-open', 'open'),
  ]).flat();

describe('eventRows', () => {
  it('makes one row of what several instances did at once', () => {
    const rows = eventRows([
      change(100, 'closed', 'open', 'h-1'),
      change(101, 'closed', 'open', 'h-2'),
      change(110, 'closed', 'open', 'h-3'),
    ]);
    expect(rows.map(({ instances }) => instances)).toEqual([
      ['h-3'],
      ['h-2', 'h-1'],
    ]);
  });

  it('keeps two changes of one instance apart', () => {
    expect(
      eventRows([
        change(1, 'closed', 'open'),
        change(2, 'open', 'half-open'),
        change(3, 'closed', 'open'),
      ]),
    ).toHaveLength(3);
  });
});

describe('foldEvents', () => {
  it('leaves few changes as they are, newest first', () => {
    expect(words(flaps(0, 2))).toEqual([
      '11 half-open>open',
      '10 open>half-open',
      '1 half-open>open',
      '0 open>half-open',
    ]);
  });

  it('folds flapping, but for its first and its last change', () => {
    expect(words([change(0, 'closed', 'open'), ...flaps(5, 4)])).toEqual([
      '36 half-open>open',
      '5-35 x7',
      '0 closed>open',
    ]);
  });

  it('does not fold over a pause', () => {
    expect(words([...flaps(0, 1), ...flaps(500, 1)])).toHaveLength(4);
  });

  it('does not hide what is no change of state', () => {
    expect(words([...flaps(0, 4), notice(100)])[0]).toBe('100 notification');
  });

  it('loses no change', () => {
    const events = [...flaps(0, 9), ...flaps(1_000, 2)];
    const total = foldEvents(eventRows(events)).reduce(
      (sum, row) => sum + row.folded,
      0,
    );
    expect(total).toBe(events.length);
  });
});
