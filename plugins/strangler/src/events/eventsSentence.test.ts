import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { aMigrationEvent, aStepBack } from './__testUtils__/migrationEvents';
import { eventsAnswer } from './eventsSentence';

const answer = (events: MigrationEvent[], isWhole = true) =>
  eventsAnswer(events, name => name.toUpperCase(), isWhole);

describe('eventsAnswer', () => {
  it('knows nothing of nothing', () => {
    expect(answer([])).toEqual({
      status: 'unknown',
      text: 'Nothing is told of it',
      facts: ['0 events', '0 steps back'],
    });
  });

  it('tells of the newest where nothing went back', () => {
    expect(answer([aMigrationEvent()])).toMatchObject({
      status: 'pass',
      text: 'No step back; the newest, of WEB-PAGES, on 2010-11-01',
    });
  });

  it('is content with steps back that have their incident', () => {
    expect(answer([aStepBack(), aMigrationEvent()])).toMatchObject({
      status: 'pass',
      text: '1 step back, each with its incident; the newest, of WEB-PAGES, on 2010-12-03',
    });
  });

  it('begins with those that nobody explained, and says that there may be older ones', () => {
    const events = [
      aStepBack({ capability: null }),
      aStepBack({ id: 'recorded:8', incident: null }),
    ];
    expect(answer(events, false)).toEqual({
      status: 'warn',
      text: '1 step back without an incident; the newest, of the migration, on 2010-12-03',
      facts: ['2 events', '2 steps back', 'older ones are not loaded yet'],
    });
  });
});
