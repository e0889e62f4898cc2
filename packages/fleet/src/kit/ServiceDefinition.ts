import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { ZodType } from 'zod';
import type { Random } from './random';

/** What is asked of a callee; `answer` says what it must answer with. @public */
export type ServiceRequest<T> = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  answer: ZodType<T>;
};

/** @public */
export type CallOptions<T> = {
  /**
   * What the caller gives instead, whether the breaker is open, the time is up or the callee is
   * unwell. Not asked when the callee says that the request is wrong (4xx). Without it the call
   * rejects.
   */
  fallback?: (reason: Error) => T | Promise<T>;
};

/** Something that happened in a service, such as a change of state of a trip. @public */
export type FleetEvent = {
  at: number;
  service: string;
  type: string;
  data: Readonly<Record<string, unknown>>;
};

/** What a service may use. @public */
export type ServiceContext = {
  /** `component:netflix/home-page`. */
  readonly entityRef: string;
  /** `home-page-1`. */
  readonly instance: string;
  /**
   * Calls another service of the fleet by its name, or by its reference when it is of another
   * namespace. The timeout and the breaker are those that the catalog declares.
   */
  call<T>(
    callee: string,
    request: ServiceRequest<T>,
    options?: CallOptions<T>,
  ): Promise<T>;
  /**
   * Takes as long as a component like this takes, by the made-up data of the fleet, and fails
   * now and then.
   */
  work(): Promise<void>;
  /**
   * For work that no request starts, such as taking from a queue: waits and fails as the faults
   * on this service would make a request to it.
   */
  feelFaults(): Promise<void>;
  /** Seeded: the same in every run. */
  readonly random: Random;
  /** Epoch milliseconds. */
  now(): number;
  /** How many times faster than in the world the long waits pass. */
  readonly timeFactor: number;
  /** A long wait of the world, such as an offer of 15 s, in milliseconds of the fleet. */
  scaled(milliseconds: number): number;
  /** A folder that outlives the fleet; services that give the same name share it. */
  folder(name: string): string;
  /** Tells of a change; the hub lists the newest at `GET /events`. */
  emit(type: string, data?: Record<string, unknown>): void;
  /** Further metrics of the service, served at its `/metrics`. */
  readonly registry: Registry;
};

/** Requests that the load generator sends to a service. @public */
export type ServiceLoad = {
  perSecond: number;
  request(random: Random): {
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    path: string;
    body?: object;
  };
};

/** One service of the fleet with code of its own. @public */
export type ServiceDefinition = {
  /** `component:netflix/home-page`. */
  entityRef: string;
  /** Default 1. */
  instances?: number;
  load?: readonly ServiceLoad[];
  /** Puts the routes on the app, once for each instance. What it returns is called when it stops. */
  start(
    app: FastifyInstance,
    context: ServiceContext,
  ): void | (() => void) | Promise<void | (() => void)>;
};
