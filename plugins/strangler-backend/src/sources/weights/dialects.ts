import {
  type Fields,
  fieldsOf,
  textOf,
} from '@banyan/backstage-plugin-banyan-node';
import type { Labels } from '../templates';

/** How one kind of resource writes where requests go. */
export type Dialect = {
  /** Fields: of `spec`, of a rule, and of a rule. */
  rules: string;
  matches: string;
  backends: string;
  labelsOf(backend: Fields): Labels;
  /** Of a backend without one. */
  unstatedWeight(isOnly: boolean): number;
};

const gatewayApi: Dialect = {
  rules: 'rules',
  matches: 'matches',
  backends: 'backendRefs',
  labelsOf({ name, namespace }) {
    const other = textOf(namespace);
    return {
      backend: textOf(name) ?? '',
      ...(other !== undefined && { namespace: other }),
    };
  },
  unstatedWeight: () => 1,
};

const istio: Dialect = {
  rules: 'http',
  matches: 'match',
  backends: 'route',
  labelsOf({ destination }) {
    const { host, subset } = fieldsOf(destination) ?? {};
    const [name, part] = [textOf(host) ?? '', textOf(subset) ?? ''];
    return {
      backend: part ? `${name}:${part}` : name,
      host: name,
      subset: part,
    };
  },
  unstatedWeight: isOnly => (isOnly ? 100 : 0),
};

export const DIALECTS = new Map<unknown, Dialect>([
  ['HTTPRoute', gatewayApi],
  ['VirtualService', istio],
]);
