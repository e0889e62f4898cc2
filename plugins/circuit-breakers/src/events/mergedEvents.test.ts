import { anEvent, NOW } from '../__testUtils__/breakers';
import { mergedEvents } from './mergedEvents';

describe('mergedEvents', () => {
  it('has each event once, whatever its id, newest first', () => {
    const stored = [
      anEvent({ id: 't7' }),
      anEvent({ id: 't5', at: NOW - 900_000 }),
    ];
    const heard = [
      anEvent({ id: 'live-1' }),
      anEvent({ id: 'live-2', at: NOW }),
    ];
    expect(mergedEvents(stored, heard).map(({ id }) => id)).toEqual([
      'live-2',
      't7',
      't5',
    ]);
  });
});
