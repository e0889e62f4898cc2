import { join } from 'node:path';
import type { ServiceContext } from '../kit';
import { PlayLog } from './PlayLog';

/** Those for whom plays are kept until they have read them. @public */
export const READERS = ['royalty-ledger', 'event-etl'];

/** The broker, which the event service writes and pipelines read. */
export const playTopic = (context: ServiceContext) =>
  new PlayLog(join(context.folder('pubsub-events'), 'plays.sqlite'));
