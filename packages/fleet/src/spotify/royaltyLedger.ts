import { join } from 'node:path';
import type { ServiceDefinition } from '../kit';
import { playsSchema } from './play';
import { PlayCounts } from './PlayCounts';
import { repeatedly } from './repeatedly';

/** Counts what is owed for each track; after an outage it reads on where it stopped. @public */
export const royaltyLedger: ServiceDefinition = {
  entityRef: 'component:spotify/royalty-ledger',
  start(app, context) {
    const ledger = new PlayCounts(
      join(context.folder('royalty-ledger'), 'ledger.sqlite'),
      ({ track }) => track,
    );
    let isStopped = false;
    const stopReading = repeatedly(async () => {
      await context.feelFaults();
      if (isStopped) return;
      const { plays } = await context.call('event-service', {
        path: `/topics/plays?reader=royalty-ledger&after=${ledger.readTo}`,
        answer: playsSchema,
      });
      if (plays.length > 0 && !isStopped) ledger.count(plays);
    });
    app.get('/ledger', async () => ({ plays: ledger.total }));
    app.get<{ Params: { track: string } }>(
      '/ledger/:track',
      async ({ params }) => ({ plays: ledger.of(params.track) }),
    );
    return () => {
      isStopped = true;
      stopReading();
      ledger.close();
    };
  },
};
