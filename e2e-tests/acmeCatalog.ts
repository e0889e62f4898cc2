/** The Location of a company of its own, as `catalog/README.md` tells to write it. */
export const ACME_INFO = `apiVersion: backstage.io/v1alpha1
kind: Location
metadata:
  name: acme
  namespace: acme
spec:
  targets: [./org.yaml, ./architecture.yaml]
`;

const group = (name: string, type: string, rest: string, annotations = '') =>
  `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${name}, namespace: acme, title: Acme ${name}${annotations} }
spec: { type: ${type}, children: []${rest} }
`;

const people = (count: number) =>
  `, annotations: { banyan/headcount: '${count}' }`;

/** Two units with three teams, one of which is too large. */
export const ACME_ORG = [
  `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: acme
  namespace: acme
  title: Acme
  annotations:
    banyan/known-for: fast deliveries
    banyan/engineers: '31'
    banyan/stage: scaleup
spec: { type: organization, children: [] }
`,
  group('shop', 'org', ', parent: acme'),
  group('money', 'org', ', parent: acme'),
  group('web', 'team', ', parent: shop', people(8)),
  group('baskets', 'team', ', parent: shop', people(16)),
  group('billing', 'team', ', parent: money', people(7)),
].join('');

const component = (name: string, owner: string, system: string, rest = '') =>
  `---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, namespace: acme, title: Acme ${name} }
spec:
  type: service
  lifecycle: production
  owner: ${owner}
  system: ${system}
${rest}`;

const area = (domain: string, system: string, owner: string) => `---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: ${domain}, namespace: acme }
spec: { owner: ${owner} }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: ${system}, namespace: acme }
spec: { owner: ${owner}, domain: ${domain} }
`;

/**
 * Four services of three teams. Of three calls one has a breaker, and one crosses units inside a
 * domain; one database has two teams; one of two capabilities has moved.
 */
export const ACME_ARCHITECTURE = [
  area('shopping', 'storefront', 'shop'),
  area('finance', 'invoices', 'money'),
  component(
    'pages',
    'web',
    'storefront',
    `  calls:
    - to: component:basket
      mode: sync
      critical: true
      timeoutMs: 200
      breaker: { library: resilience4j }
`,
  ),
  component(
    'basket',
    'baskets',
    'storefront',
    `  dependsOn: ['resource:orders']
  calls:
    - { to: 'component:bills', mode: sync, critical: true }
    - { to: 'component:prices', mode: sync, critical: true }
`,
  ),
  component('prices', 'billing', 'storefront'),
  component(
    'bills',
    'billing',
    'invoices',
    "  dependsOn: ['resource:orders']\n",
  ),
  `---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: orders, namespace: acme }
spec: { type: database, owner: baskets, system: storefront }
---
apiVersion: banyan/v1alpha1
kind: Migration
metadata: { name: off-the-old-shop, namespace: acme, title: Off the old shop }
spec:
  owner: web
  started: 2026-01
  capabilities:
    - name: search
      weight: 50
      history:
        - { at: 2026-02, stage: canary, percent: 10 }
        - { at: 2026-05, stage: retired, percent: 100 }
    - { name: checkout, weight: 50, history: [{ at: 2026-02, stage: legacy, percent: 0 }] }
`,
].join('');

/** What Acme says of itself. */
export const ACME_CASE = `apiVersion: banyan/v1alpha1
kind: CaseStudy
metadata: { name: case-study, namespace: acme, title: Acme }
spec:
  organization: group:acme
  dimensions:
    trigger: { text: 'Two teams waited for one release train.' }
  timeline:
    - { date: 2026-02, title: The old shop gets a front door, theme: technique }
`;
