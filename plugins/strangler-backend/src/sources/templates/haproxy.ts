import type { Selector } from '../metrics/selector';
import { failedBy, named } from './named';
import type { Metric, Template } from './Template';

/** Of a server: requests that it never answered are in no count of answers. */
const UNANSWERED = [
  'haproxy_server_connection_errors_total',
  'haproxy_server_response_errors_total',
];

const backendOrServer = named((name): Selector => {
  const [proxy, ...server] = name.split('/');
  return server.length ? { proxy, server: server.join('/') } : { proxy };
});

/**
 * HAProxy: a side is a backend, or a server of one, written `backend/server`. Its exporter has no
 * histograms, and weights only of the servers of one backend.
 */
export const haproxyTemplate: Template = {
  title: 'HAProxy',
  prefix: 'haproxy_',
  isLazy: false,
  // Without a server: what a backend counts itself, not that and once more by server.
  selectorOf: (...of) => {
    const selector = backendOrServer(...of);
    return selector && { server: '', ...selector };
  },
  metrics: [
    { name: 'haproxy_backend_http_requests_total', tells: 'requests' },
    {
      name: 'haproxy_backend_http_responses_total',
      tells: 'errors',
      where: { code: '5xx' },
    },
    {
      name: 'haproxy_server_http_responses_total',
      tells: 'outcomes',
      ...failedBy('code'),
    },
    ...UNANSWERED.map((name): Metric => ({
      name,
      tells: 'outcomes',
      isError: () => true,
    })),
    {
      name: 'haproxy_server_uweight',
      tells: 'weight',
      by: ['server'],
      group: 'proxy',
    },
  ],
};
