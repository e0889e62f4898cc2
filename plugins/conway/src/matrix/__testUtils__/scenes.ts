import type {
  AlignmentResponse,
  ComponentAlignment,
  Deviation,
  GraphResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { topologyOf } from '@banyan/backstage-plugin-banyan-react';
import { alignmentOf } from '../../__testUtils__/answers';

/** `a -> b`, or `a ~> b` where nobody waits. */
type Arrow = string;

const component = (name: string) => `component:acme/${name}`;

/** A component as `name: team unit domain community`; `-` = unknown. */
function componentOf(sketch: string): ComponentAlignment {
  const [title, team, unit, domain, community] = sketch.split(/:? +/);
  const known = (text: string | undefined, prefix: string) =>
    text && text !== '-' ? `${prefix}${text}` : undefined;
  return {
    ref: component(title),
    title,
    team: known(team, 'group:acme/'),
    unit: known(unit, 'group:acme/'),
    domain: known(domain, 'domain:acme/'),
    community: community && community !== '-' ? Number(community) : undefined,
    fanOut: 1,
    fanIn: 1,
    instability: null,
  };
}

/** A disagreement as the backend would word it. */
export const disagreement = (
  arrow: Arrow,
  details: Partial<Deviation> = {},
): Deviation => {
  const [from, to] = arrow.split(' -> ');
  return {
    from: component(from),
    to: component(to),
    kind: 'same-unit-other-domain',
    reason: `${arrow} is at odds`,
    verdict: 'warn',
    counts: ['mirror'],
    evidence: [],
    ...details,
  };
};

/** An alignment with these components alone. */
export function anAlignment(
  sketches: readonly string[],
  changes: Partial<AlignmentResponse> = {},
): AlignmentResponse {
  const components = sketches.map(componentOf);
  const teams = new Map(
    components.flatMap(({ team, unit }) =>
      team ? [[team, { ref: team, title: team.slice(11), unit }]] : [],
    ),
  );
  const [team] = alignmentOf('netflix').teams;
  return alignmentOf('netflix', {
    components,
    teams: [...teams.values()].map(each => ({ ...team, ...each })),
    domains: [],
    disagreements: [],
    deviations: [],
    ...changes,
  });
}

/** The graph of an alignment with these calls and uses of stores. */
export function aGraph(
  { components, scope, version, builtAt, stale, history }: AlignmentResponse,
  arrows: readonly Arrow[],
  uses: Readonly<Record<string, readonly string[]>> = {},
): GraphResponse {
  const stores = Object.keys(uses);
  const refs = [...components.map(({ ref }) => ref), ...stores];
  const column = <T>(value: T) => refs.map(() => value);
  const ends = arrows.map(arrow => arrow.split(/ [-~]> /));
  const place = (name = '') =>
    refs.indexOf(name.includes(':') ? name : component(name));
  return {
    scope,
    version,
    builtAt,
    stale,
    history,
    nodes: {
      ref: refs,
      kind: refs.map(ref => ref.slice(0, ref.indexOf(':'))),
      title: refs.map(ref => ref.slice(ref.indexOf('/') + 1)),
      type: column('service'),
      lifecycle: column('production'),
      tier: column(1),
      owner: column(-1),
      provenance: column(0),
      parent: column(-1),
      unit: column(-1),
      layer: column(''),
      tags: column([]),
      illustrative: column(false),
    },
    annotations: [],
    calls: {
      from: ends.map(([from]) => place(from)),
      to: ends.map(([, to]) => place(to)),
      mode: arrows.map(arrow => Number(arrow.includes('~'))),
      critical: arrows.map(() => false),
      fallback: arrows.map(() => false),
      timeoutMs: arrows.map(() => -1),
      protection: [],
    },
    uses: {
      from: stores.flatMap(store => uses[store].map(place)),
      to: stores.flatMap(store => uses[store].map(() => place(store))),
    },
  };
}

/** The same, ready to walk. */
export const aTopologyOf = (...sketch: Parameters<typeof aGraph>) =>
  topologyOf(aGraph(...sketch));

/** Two units with three teams; `mail` is in the domain of the other unit. */
export const ACME = [
  'shop: web front shopping 0',
  'mail: web front money 0',
  'cart: basket front shopping 1',
  'billing: pay back money 1',
  'ledger: pay back money -',
];
