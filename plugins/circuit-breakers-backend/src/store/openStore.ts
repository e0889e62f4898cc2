import type {
  DatabaseService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { randomUUID } from 'node:crypto';
import type { BreakersConfig } from '../breakersConfig';
import type { SourceState } from '../live/Board';
import type { Clock } from '../live/Clock';
import { DatabaseBreakerStore } from './DatabaseBreakerStore';
import { Leases } from './Leases';
import { migratedDatabase } from './migratedDatabase';
import { Recording } from './Recording';
import { scheduleRetention } from './retention';
import { SourceStates } from './SourceStates';
import { Tail } from './Tail';
import { writeBatch } from './writeBatch';
import { Writer } from './Writer';

type Services = { database: DatabaseService; scheduler: SchedulerService };

type OpenStoreOptions = {
  config: Pick<BreakersConfig, 'retention'>;
  clock: Clock;
  logger: LoggerService;
  /** How this replica is called. */
  replica: string;
};

type Connections = {
  /** Where the states of sources are to be had from. */
  stateOf: (source: string) => SourceState | undefined;
  /** What follows when there is something new to be read. */
  afterWrite?: () => Promise<void>;
};

/** Everything that stands between breakers and the database of the plugin. */
export async function openStore(
  { database: service, scheduler }: Services,
  { config, clock, logger, replica }: OpenStoreOptions,
) {
  const database = await migratedDatabase(service);
  const states = new SourceStates(database);
  let connected: Connections = { stateOf: () => undefined };
  const recording = new Recording({
    stateOf: source => connected.stateOf(source),
  });
  const writer = new Writer({
    clock,
    recording,
    logger,
    async write(batch) {
      const revision = randomUUID();
      const part = replica.slice(0, 12);
      await writeBatch(database, batch, { part, now: clock.now(), revision });
      states.wrote(revision);
      if (batch.transitions.length + batch.events.length > 0)
        await connected.afterWrite?.();
    },
  });
  const leases = new Leases({ database, clock, holder: replica });
  const { retention } = config;
  await scheduleRetention(scheduler, { database, leases, clock, retention });
  return {
    recording,
    writer,
    leases,
    states,
    tail: new Tail(database),
    store: new DatabaseBreakerStore({ database, recording, writer }),
    /** To be called before anything is written. */
    connect(connections: Connections) {
      connected = connections;
    },
  };
}
