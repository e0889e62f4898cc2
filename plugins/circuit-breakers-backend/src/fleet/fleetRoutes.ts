import type {
  AuditorService,
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type Fault,
  type FleetResponse,
  newFaultSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parsedBy, audited } from '@banyan/backstage-plugin-banyan-node';
import type { Views } from '../answers/Views';
import type { Control } from '../orders/Control';
import type { BreakerStore } from '../store/BreakerStore';
import { faultSentence } from './faultSentence';
import {
  type Fleet,
  type FleetFault,
  type FleetService,
  namedServices,
  serviceOf,
} from './Fleet';

type FleetRoutesOptions = {
  auditor: AuditorService;
  control: Control;
  fleet: Fleet;
  httpAuth: HttpAuthService;
  store: Pick<BreakerStore, 'addEvent'>;
  views: Views;
  now: () => number;
};

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** What a fault is called by those who see its service; nothing for others. */
const visibleFault =
  (services: readonly FleetService[]) =>
  ({ entityRef, ...fault }: FleetFault): Fault[] =>
    services
      .filter(each => each.entityRef === entityRef)
      .map(({ name }) => ({ ...fault, service: name }));

/** The reference fleet: what it runs, and faults to inject. */
export function fleetRoutes(options: FleetRoutesOptions): Router {
  const { auditor, control, fleet, httpAuth, store, views, now } = options;
  const router = PromiseRouter();

  const servicesFor = async (credentials: BackstageCredentials) => {
    const { seen } = await views.of(credentials);
    return namedServices(await fleet.services(), ref => seen.sees(ref));
  };

  /** Does something that takes the permission to inject faults, on record. */
  const injecting = async <T>(
    request: Request,
    eventId: string,
    act: (credentials: UserCredentials) => Promise<T>,
  ) =>
    audited(
      auditor,
      {
        eventId,
        severityLevel: 'high',
        request,
        meta: { ...request.params },
        outcome: result => ({ ...Object(result) }),
      },
      async () => {
        const credentials = await httpAuth.credentials(request, {
          allow: ['user'],
        });
        if (!(await control.mayInjectFaults(credentials)))
          throw new NotAllowedError(
            'Only a portal admin may make the reference fleet fail',
          );
        return act(credentials);
      },
    );

  const record = (
    credentials: UserCredentials,
    entityRef: string,
    message: string,
  ) =>
    store.addEvent({
      kind: 'fault',
      at: now(),
      entityRef,
      by: credentials.principal.userEntityRef,
      message,
    });

  router.get('/v1/fleet', async (request, response) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const services = await servicesFor(credentials);
    const faults = await fleet.faults();
    const answer: FleetResponse = {
      services,
      faults: faults.flatMap(visibleFault(services)),
      mayInjectFaults: await control.mayInjectFaults(credentials),
    };
    response.json(answer);
  });

  router.post('/v1/fleet/faults', json(), async (request, response) => {
    const fault = await injecting(request, 'fault-inject', async caller => {
      const wanted = parsedBy(newFaultSchema, request.body);
      const services = await servicesFor(caller);
      const { name, entityRef } = serviceOf(services, wanted.service);
      const injected = await fleet.inject({ ...wanted, service: entityRef });
      record(caller, entityRef, faultSentence(name, injected));
      return { ...injected, service: name };
    });
    response.status(201).json(fault);
  });

  router.delete(
    ['/v1/fleet/faults', '/v1/fleet/faults/:id'],
    async (request: Request, response) => {
      const { id } = request.params;
      await injecting(request, 'fault-end', async caller => {
        const services = await servicesFor(caller);
        const faults = (await fleet.faults()).filter(
          fault => id === undefined || fault.id === id,
        );
        const shown = faults.filter(
          fault => visibleFault(services)(fault).length > 0,
        );
        if (id !== undefined && shown.length === 0)
          throw new NotFoundError(`There is no fault ${id}; perhaps it ended`);
        if (shown.length === faults.length && id === undefined)
          await fleet.end();
        else for (const fault of shown) await fleet.end(fault.id);
        for (const fault of shown) {
          const [{ service }] = visibleFault(services)(fault);
          record(caller, fault.entityRef, `fault ended: ${service}`);
        }
        return { ended: shown.map(fault => fault.id) };
      });
      response.status(204).end();
    },
  );
  return router;
}
