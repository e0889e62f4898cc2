import type { Named } from './aTarget';

type Gateway = {
  /** What the catalog names. */
  sides: Pick<Named, 'legacy' | 'new'>;
  hasLatency: boolean;
  /** Of n rounds: in each 7 requests to the legacy side, 3 to the new one, of which 1 fails and 1 is slow. */
  text(n: number): string;
};

const buckets = (
  series: (le: string) => string,
  limits: readonly [string, number][],
) => limits.map(([le, count]) => `${series(le)} ${count}`).join('\n');

const fast = (n: number, limits: readonly [string, string]) =>
  [
    [limits[0], n],
    [limits[1], n],
    ['+Inf', n],
  ] as const satisfies readonly [string, number][];

const slow = (n: number, limits: readonly [string, string]) =>
  [
    [limits[0], 2 * n],
    [limits[1], 3 * n],
    ['+Inf', 3 * n],
  ] as const satisfies readonly [string, number][];

const MS = ['100', '500'] as const;
const SECONDS = ['0.1', '0.5'] as const;

/** How each kind of gateway would tell of the same requests. */
export const gatewayTexts: Record<string, Gateway> = {
  envoy: {
    sides: { legacy: 'monolith', new: 'orders' },
    hasLatency: true,
    text: n => `
envoy_cluster_upstream_rq_completed{envoy_cluster_name="monolith"} ${7 * n}
envoy_cluster_upstream_rq_completed{envoy_cluster_name="orders"} ${3 * n}
envoy_cluster_upstream_rq_completed{envoy_cluster_name="other"} ${50 * n}
envoy_cluster_upstream_rq_xx{envoy_response_code_class="2",envoy_cluster_name="monolith"} ${7 * n}
envoy_cluster_upstream_rq_xx{envoy_response_code_class="5",envoy_cluster_name="orders"} ${n}
${buckets(le => `envoy_cluster_upstream_rq_time_bucket{envoy_cluster_name="monolith",le="${le}"}`, fast(7 * n, MS))}
${buckets(le => `envoy_cluster_upstream_rq_time_bucket{envoy_cluster_name="orders",le="${le}"}`, slow(n, MS))}
`,
  },
  istio: {
    sides: {
      legacy: 'monolith',
      new: '{destination_service_name="orders",destination_version="v2"}',
    },
    hasLatency: true,
    text: n => {
      const to = {
        monolith: `destination_workload="monolith",destination_service_name="monolith",destination_version="v1"`,
        orders: `destination_workload="orders-v2",destination_service_name="orders",destination_version="v2"`,
      };
      return `
istio_requests_total{reporter="source",${to.monolith},response_code="200"} ${7 * n}
istio_requests_total{reporter="destination",${to.monolith},response_code="200"} ${7 * n}
istio_requests_total{reporter="source",${to.orders},response_code="200"} ${2 * n}
istio_requests_total{reporter="source",${to.orders},response_code="0"} ${n}
istio_requests_total{reporter="destination",${to.orders},response_code="200"} ${2 * n}
${buckets(le => `istio_request_duration_milliseconds_bucket{reporter="source",${to.monolith},le="${le}"}`, fast(7 * n, MS))}
${buckets(le => `istio_request_duration_milliseconds_bucket{reporter="source",${to.orders},le="${le}"}`, slow(n, MS))}
`;
    },
  },
  traefik: {
    sides: { legacy: 'monolith@file', new: 'orders@*' },
    hasLatency: true,
    text: n => `
traefik_service_requests_total{code="200",method="GET",protocol="http",service="monolith@file"} ${5 * n}
traefik_service_requests_total{code="404",method="POST",protocol="http",service="monolith@file"} ${2 * n}
traefik_service_requests_total{code="200",method="GET",protocol="http",service="orders@docker"} ${2 * n}
traefik_service_requests_total{code="502",method="GET",protocol="http",service="orders@docker"} ${n}
${buckets(le => `traefik_service_request_duration_seconds_bucket{code="200",method="GET",protocol="http",service="monolith@file",le="${le}"}`, fast(7 * n, SECONDS))}
${buckets(le => `traefik_service_request_duration_seconds_bucket{code="200",method="GET",protocol="http",service="orders@docker",le="${le}"}`, slow(n, SECONDS))}
`,
  },
  kong3: {
    sides: {
      legacy: '{service="monolith",route="orders"}',
      new: 'orders',
    },
    hasLatency: true,
    text: n => `
kong_http_requests_total{service="monolith",route="orders",code="200",source="service",consumer=""} ${7 * n}
kong_http_requests_total{service="monolith",route="search",code="200",source="service",consumer=""} ${90 * n}
kong_http_requests_total{service="orders",route="orders",code="200",source="service",consumer=""} ${2 * n}
kong_http_requests_total{service="orders",route="orders",code="503",source="kong",consumer=""} ${n}
${buckets(le => `kong_request_latency_ms_bucket{service="monolith",route="orders",le="${le}"}`, fast(7 * n, MS))}
${buckets(le => `kong_request_latency_ms_bucket{service="orders",route="orders",le="${le}"}`, slow(n, MS))}
`,
  },
  kong2: {
    sides: { legacy: 'monolith', new: 'orders' },
    hasLatency: true,
    text: n => `
kong_http_status{service="monolith",route="all",code="200"} ${7 * n}
kong_http_status{service="orders",route="orders",code="200"} ${2 * n}
kong_http_status{service="orders",route="orders",code="500"} ${n}
${buckets(le => `kong_latency_bucket{service="monolith",route="all",type="request",le="${le}"}`, fast(7 * n, ['00100.0', '00500.0']))}
${buckets(le => `kong_latency_bucket{service="orders",route="orders",type="request",le="${le}"}`, slow(n, ['00100.0', '00500.0']))}
${buckets(le => `kong_latency_bucket{service="orders",route="orders",type="kong",le="${le}"}`, fast(3 * n, ['00100.0', '00500.0']))}
`,
  },
  'ingress-nginx': {
    sides: { legacy: 'monolith', new: '{canary="shop-orders-80"}' },
    hasLatency: true,
    text: n => {
      const shop = 'namespace="shop",ingress="shop",service="monolith"';
      return `
nginx_ingress_controller_requests{${shop},canary="",host="a",status="200"} ${4 * n}
nginx_ingress_controller_requests{${shop},canary="",host="b",status="200"} ${3 * n}
nginx_ingress_controller_requests{${shop},canary="shop-orders-80",host="a",status="200"} ${2 * n}
nginx_ingress_controller_requests{${shop},canary="shop-orders-80",host="a",status="504"} ${n}
${buckets(le => `nginx_ingress_controller_request_duration_seconds_bucket{${shop},canary="",le="${le}"}`, fast(7 * n, SECONDS))}
${buckets(le => `nginx_ingress_controller_request_duration_seconds_bucket{${shop},canary="shop-orders-80",le="${le}"}`, slow(n, SECONDS))}
`;
    },
  },
  'spring-cloud-gateway': {
    sides: { legacy: 'monolith', new: 'orders' },
    hasLatency: true,
    text: n => `
spring_cloud_gateway_requests_seconds_count{routeId="monolith",outcome="SUCCESSFUL",status="OK",httpStatusCode="200",httpMethod="GET"} ${7 * n}
spring_cloud_gateway_requests_seconds_count{routeId="orders",outcome="SUCCESSFUL",status="OK",httpStatusCode="200",httpMethod="GET"} ${2 * n}
spring_cloud_gateway_requests_seconds_count{routeId="orders",outcome="SERVER_ERROR",status="CUSTOM",httpStatusCode="NA",httpMethod="GET"} ${n}
${buckets(le => `spring_cloud_gateway_requests_seconds_bucket{routeId="monolith",outcome="SUCCESSFUL",le="${le}"}`, fast(7 * n, SECONDS))}
${buckets(le => `spring_cloud_gateway_requests_seconds_bucket{routeId="orders",outcome="SUCCESSFUL",le="${le}"}`, slow(n, SECONDS))}
`,
  },
  haproxy: {
    sides: { legacy: 'orders/monolith', new: 'orders/new' },
    hasLatency: false,
    text: n => `
haproxy_backend_http_requests_total{proxy="orders"} ${10 * n}
haproxy_backend_http_responses_total{proxy="orders",code="5xx"} ${n}
haproxy_server_http_responses_total{proxy="orders",server="monolith",code="2xx"} ${7 * n}
haproxy_server_http_responses_total{proxy="orders",server="monolith",code="5xx"} 0
haproxy_server_http_responses_total{proxy="orders",server="new",code="2xx"} ${2 * n}
haproxy_server_http_responses_total{proxy="orders",server="new",code="5xx"} 0
haproxy_server_connection_errors_total{proxy="orders",server="monolith"} 0
haproxy_server_connection_errors_total{proxy="orders",server="new"} ${n}
haproxy_server_response_errors_total{proxy="orders",server="monolith"} 0
haproxy_server_response_errors_total{proxy="orders",server="new"} 0
haproxy_server_uweight{proxy="orders",server="monolith"} 7
haproxy_server_uweight{proxy="orders",server="new"} 3
`,
  },
};
