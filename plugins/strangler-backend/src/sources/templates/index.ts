import { envoyTemplate } from './envoy';
import { flaggerTemplate } from './flagger';
import { fleetTemplate } from './fleet';
import { haproxyTemplate } from './haproxy';
import { ingressNginxTemplate } from './ingressNginx';
import { istioTemplate } from './istio';
import { kong2Template, kong3Template } from './kong';
import { springCloudGatewayTemplate } from './springCloudGateway';
import { traefikTemplate } from './traefik';

export type { Labels, Metric, Side, Template } from './Template';

export const TEMPLATES = {
  envoy: envoyTemplate,
  istio: istioTemplate,
  traefik: traefikTemplate,
  kong2: kong2Template,
  kong3: kong3Template,
  'ingress-nginx': ingressNginxTemplate,
  'spring-cloud-gateway': springCloudGatewayTemplate,
  haproxy: haproxyTemplate,
  flagger: flaggerTemplate,
  fleet: fleetTemplate,
};
