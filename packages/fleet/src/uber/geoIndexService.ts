import { z } from 'zod';
import type { ServiceDefinition } from '../kit';
import { driverFixesSchema } from './driverFix';
import { GeoIndex } from './GeoIndex';
import { GPS_MS } from './locationIngest';

/** The nodes of the hash ring. @public */
export const GEO_NODES = ['geo-1', 'geo-2', 'geo-3', 'geo-4', 'geo-5', 'geo-6'];

const FIXES_MISSED = 3;

const nodeSchema = z.object({ node: z.enum(GEO_NODES) });
const placeQuerySchema = z.object({
  lat: z.coerce.number(),
  lng: z.coerce.number(),
});

/** Where every driver is, asked by way of the node that owns the region. @public */
export const geoIndexService: ServiceDefinition = {
  entityRef: 'component:uber/geo-index',
  start(app, context) {
    const index = new GeoIndex(GEO_NODES);

    app.post('/fixes', async request => {
      const { fixes } = driverFixesSchema.parse(request.body);
      const at = context.now();
      for (const fix of fixes) index.put({ ...fix, at });
      return { taken: fixes.length };
    });
    app.get('/nodes', async () => index.sizes);
    app.delete('/nodes/:node', async request => {
      index.lose(nodeSchema.parse(request.params).node);
      return index.sizes;
    });
    app.put('/nodes/:node', async request => {
      index.regain(nodeSchema.parse(request.params).node);
      return index.sizes;
    });
    app.get('/nodes/:node/near', async (request, reply) => {
      const { node } = nodeSchema.parse(request.params);
      await context.work();
      if (!index.has(node)) {
        return reply.code(410).send({ error: `${node} is gone.` });
      }
      const since = context.now() - context.scaled(FIXES_MISSED * GPS_MS);
      const place = placeQuerySchema.parse(request.query);
      return { fixes: index.near(place, since) };
    });
  },
};
