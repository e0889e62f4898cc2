import { aMigrationEvent } from './__testUtils__/migrationEvents';
import { mergedEvents } from './mergedEvents';

const event = (id: string, at: number, message = '') =>
  aMigrationEvent({ id, at, message });

describe('mergedEvents', () => {
  it('has each event once, as the newer answer tells of it, newest first', () => {
    expect(
      mergedEvents(
        [event('c', 3), event('b', 2, 'new words')],
        [event('b', 2, 'old words'), event('a', 1)],
      ).map(({ id, message }) => `${id} ${message}`.trim()),
    ).toEqual(['c', 'b new words', 'a']);
  });
});
