/**
 * The kit that the services of the reference fleet are made with.
 *
 * A system exports its services as `ServiceDefinition`s: the entity that each one is, and a
 * `start` that puts routes on a fastify app. Every service listens on a loopback port of its own
 * and answers `/metrics` and `/breakers` without a line of its code. What it calls goes through
 * `context.call`, over HTTP to the port of the callee, with the timeout and the breaker that the
 * catalog declares for that call (`spec.calls`); a call that the catalog does not declare fails.
 * Components that no system defines are thin services, made from the same data.
 *
 * ```ts
 * export const homePage: ServiceDefinition = {
 *   entityRef: 'component:netflix/home-page',
 *   load: [{ perSecond: 8, request: random => ({ path: `/home/${Math.floor(random() * 50)}` }) }],
 *   start(app, context) {
 *     app.get('/home/:profile', async () => ({
 *       rows: await context.call(
 *         'recommendation-service',
 *         { path: '/rows', answer: z.array(z.string()) },
 *         { fallback: () => ['popular'] },
 *       ),
 *     }));
 *   },
 * };
 * ```
 *
 * Tests start real listening services with `startServices({ definitions: [homePage], ... })`,
 * which also starts a thin service for everything that they call.
 *
 * @packageDocumentation
 */
export { CallFailed } from './CallFailed';
export { seededRandom, type Random } from './random';
export type {
  CallOptions,
  FleetEvent,
  ServiceContext,
  ServiceDefinition,
  ServiceLoad,
  ServiceRequest,
} from './ServiceDefinition';
export { FleetServices, type FleetOptions } from './FleetServices';
export { RunningService } from './RunningService';
export { startServices, type StartOptions } from './startServices';
export { loadCatalog, type FleetCatalog } from '../data/catalog';
export { Faults, type FleetFault } from '../chaos/Faults';
