import { csv } from '@banyan/backstage-plugin-banyan-react';
import { aMigrationEvent, aStepBack } from './__testUtils__/migrationEvents';
import { EVENT_CSV } from './eventCsv';

describe('the export of events', () => {
  it('has what nobody knows as empty, and the step back as a word', () => {
    const events = [aStepBack(), aMigrationEvent({ from: null })];
    expect(csv(EVENT_CSV, events).split('\r\n')).toEqual([
      'at,kind,capability,stage,from,to,step back,origin,evidence,by,reason,incident,message',
      '2010-12-03T09:30:00.000Z,rollback,web-pages,canary,80,40,true,recorded,,user:netflix/ada,Pages were slow,INC-7,"Web pages: canary, 80 % to 40 %"',
      '2010-11-01T00:00:00.000Z,stage,web-pages,canary,,80,false,catalog,documented,,,,"Web pages: canary, 25 % to 80 %"',
      '',
    ]);
  });
});
