/** The rules that the picture is judged by. */
export const LAYERS_RULES = [
  [
    'Layers',
    'edge, presentation, product, business, infrastructure: a call may stay in its layer or go down. Declared as banyan/layer on a Domain (or a Component, which goes first); without it, proposed from how deep the domain lies in the calls, and marked as inferred.',
  ],
  [
    'Gateway',
    'The component that says banyan/gateway-for, never guessed from its type. A call from another domain that neither goes to it nor comes from it walks around it. Where a company declares no gateway at all, nothing is said. Infrastructure needs none.',
  ],
  ['Size', '5 to 10 production services pass, up to 30 warn, more fail.'],
  [
    'Clean',
    'A call between two domains that breaks no rule, with both layers and the gateways declared. Who calls whom counts once.',
  ],
  [
    'Source',
    'A. Gluck, Introducing Domain-Oriented Microservice Architecture, Uber, 2020',
  ],
] as const;

/** What to paste to declare a layer. */
export const LAYER_YAML = `apiVersion: backstage.io/v1alpha1
kind: Domain
metadata:
  name: rides
  annotations:
    banyan/layer: product
spec:
  owner: group:mobility-program
`;
