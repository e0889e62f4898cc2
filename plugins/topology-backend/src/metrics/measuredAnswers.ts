import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Request, RequestHandler } from 'express';
import { performance } from 'node:perf_hooks';

const BUCKETS = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
];

/** The pattern that a request fits, not its address: a label must not grow with the data. */
const routeOf = (base: string, { route }: Request): string | undefined =>
  route && `${base}${route.path}`;

/** Counts and times what is answered, by route and status. */
export function measuredAnswers(metrics: MetricsService): RequestHandler {
  const duration = metrics.createHistogram('topology.answer.duration', {
    description: 'Duration of answering a request',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  return (request, response, next) => {
    const start = performance.now();
    const base = request.baseUrl;
    response.once('finish', () => {
      const route = routeOf(base, request);
      if (!route) return;
      const status = response.statusCode;
      duration.record((performance.now() - start) / 1000, {
        'http.route': route,
        'http.response.status_code': status,
        ...(status >= 500 ? { 'error.type': String(status) } : {}),
      });
    });
    next();
  };
}
