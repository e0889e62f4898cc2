import { z } from 'zod';
import type { ServiceContext, ServiceDefinition } from '../kit';
import { movedOn, somewhere } from './city';
import { driverFixesSchema } from './driverFix';

/** How often a driver tells where they are. @public */
export const GPS_MS = 4000;

const DRIVERS = 200;

/** Drivers that move through the city. */
function drivers({ random }: ServiceContext) {
  const names = Array.from({ length: DRIVERS }, (_, n) => `driver-${n + 1}`);
  const places = new Map(names.map(name => [name, somewhere(random)]));
  return () =>
    names.map(driver => {
      const place = movedOn(places.get(driver) ?? somewhere(random), random);
      places.set(driver, place);
      return { driver, ...place };
    });
}

/** Passes on where drivers are; the fleet has drivers of its own, whose fixes come in one lot. @public */
export const locationIngest: ServiceDefinition = {
  entityRef: 'component:uber/location-ingest',
  start(app, context) {
    const pass = (fixes: { driver: string; lat: number; lng: number }[]) =>
      context.call('geo-index', {
        method: 'POST',
        path: '/fixes',
        body: { fixes },
        answer: z.object({ taken: z.number() }),
      });
    app.post('/fixes', request =>
      pass(driverFixesSchema.parse(request.body).fixes),
    );

    const fixes = drivers(context);
    // A lost fix is made good by the next one.
    const report = () => void pass(fixes()).catch(() => undefined);
    const timer = setInterval(report, context.scaled(GPS_MS));
    report();
    return () => clearInterval(timer);
  },
};
