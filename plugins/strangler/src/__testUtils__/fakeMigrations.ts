import type {
  ForecastResponse,
  LeftResponse,
  MigrationEvent,
  MigrationResponse,
  MigrationsResponse,
  RecordEventRequest,
  SteerRequest,
  TimelineResponse,
  TrafficResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { MigrationsApi } from '../data';
import { NOW } from './migrations';

type Told<Answer, Asked extends unknown[] = []> =
  Answer | Error | ((...asked: Asked) => Answer | Error);

type Answers = {
  migrations?: Told<MigrationsResponse, [scope: string | undefined]>;
  migration?: Told<MigrationResponse, [at: string | undefined]>;
  timeline?: Told<TimelineResponse>;
  forecast?: Told<ForecastResponse, [at: string | undefined]>;
  left?: Told<LeftResponse, [at: string | undefined]>;
  events?: readonly MigrationEvent[] | Error;
  traffic?: Told<TrafficResponse, [capability: string]>;
  onRecord?: (capability: string, event: RecordEventRequest) => void;
  onSteer?: (capability: string, order: SteerRequest) => void;
};

/**
 * A migrations API that gives these answers (or what a function answers to what was asked), never
 * answers what is not among them (`'pending'`: nothing at all), or fails. What `onRecord` and
 * `onSteer` throw is the refusal of the backend.
 */
export function fakeMigrations(
  answers: Answers | 'pending' | Error,
): MigrationsApi {
  const known =
    typeof answers === 'object' && !(answers instanceof Error) ? answers : {};
  const answer = async <T, Asked extends unknown[]>(
    told: Told<T, Asked> | undefined,
    ...asked: Asked
  ): Promise<T> => {
    if (answers instanceof Error) throw answers;
    const value =
      typeof told === 'function'
        ? (told as (...all: Asked) => T | Error)(...asked)
        : told;
    if (value instanceof Error) throw value;
    return value ?? new Promise<T>(() => {});
  };
  const { events } = known;
  return {
    migrations: ({ scope }) => answer(known.migrations, scope),
    migration: (_, at) => answer(known.migration, at),
    timeline: () => answer(known.timeline),
    forecast: (_, { at }) => answer(known.forecast, at),
    left: (_, at) => answer(known.left, at),
    events: (_, { capability, kind }) =>
      answer(
        events === undefined || events instanceof Error
          ? events
          : {
              now: NOW,
              items: events.filter(
                each =>
                  (!capability || each.capability === capability) &&
                  (!kind || each.kind === kind),
              ),
              before: null,
            },
      ),
    traffic: (_, capability) => answer(known.traffic, capability),
    record: async (_, capability, event) => known.onRecord?.(capability, event),
    steer: async (_, capability, order) => known.onSteer?.(capability, order),
  };
}
