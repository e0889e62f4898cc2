import { join } from 'node:path';
import type { ServiceDefinition } from '../kit';
import { PlayCounts } from './PlayCounts';
import { playTopic, READERS } from './playTopic';
import { repeatedly } from './repeatedly';

const MOST = 500;
const NAME = 'event-etl';

/** Counts plays by plan for the analysts, straight from the broker. @public */
export const eventEtl: ServiceDefinition = {
  entityRef: 'component:spotify/event-etl',
  start(app, context) {
    const topic = playTopic(context);
    const listening = new PlayCounts(
      join(context.folder('bigquery-listening'), 'plays.sqlite'),
      ({ plan }) => plan,
    );
    let isStopped = false;
    const stopReading = repeatedly(async () => {
      await context.feelFaults();
      if (isStopped) return;
      const plays = topic.read(listening.readTo, MOST);
      if (plays.length > 0) listening.count(plays);
      topic.acknowledge(NAME, listening.readTo, READERS);
    });
    app.get('/listening', async () => ({ plays: listening.total }));
    return () => {
      isStopped = true;
      stopReading();
      topic.close();
      listening.close();
    };
  },
};
