import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { Check, Judgement } from '@banyan/core';

const entity = (
  kind: string,
  name: string,
  spec: JsonObject,
  annotations: Record<string, string> = {},
): Entity => ({
  ...{ apiVersion: 'backstage.io/v1alpha1', kind },
  metadata: { name, namespace: 'acme', annotations },
  spec,
});

/** A group of acme. */
export const aGroup = (name: string, parent?: string): Entity =>
  entity('Group', name, {
    ...{ type: 'team', children: [] },
    ...(parent === undefined ? {} : { parent: `group:acme/${parent}` }),
  });

/** A service of acme; its color is what the checks of tests ask for. */
export const aService = (
  name: string,
  { color, owner = 'checkout' }: { color?: string; owner?: string } = {},
): Entity =>
  entity(
    'Component',
    name,
    { type: 'service', lifecycle: 'production', owner: `group:acme/${owner}` },
    color === undefined ? {} : { color },
  );

type ScorecardEntry = { id: string; level: string } & JsonObject;

/** A scorecard of acme with the ladder of Banyan. */
export const aScorecard = (
  checks: ScorecardEntry[],
  { name = 'basics', ...spec }: { name?: string } & JsonObject = {},
): Entity => ({
  ...entity('Scorecard', name, {
    ...{ owner: 'group:acme/checkout', levels: ['bronze', 'silver', 'gold'] },
    ...{ filter: { kind: 'Component' }, checks, ...spec },
  }),
  apiVersion: 'banyan.dev/v1alpha1',
});

/** A check of services that says what it is told to. */
export const aCheck = (id: string, judge: Check['judge']): Check => ({
  ...{ id, track: 'ownership', level: 'bronze', title: `does ${id}` },
  ...{ why: 'it helps', source: 'a test', remediation: 'do it' },
  appliesTo: 'components',
  looksAt: ({ kind }) => kind === 'component',
  judge,
});

const says = (verdict: Judgement['verdict'], message: string): Judgement => ({
  ...{ verdict, message, evidence: [] },
});

/** Passes what is green, and warns of what is yellow; its evidence names the owner. */
export const isGreen = aCheck(
  'TST-01',
  ({ entity: { annotations, owner } }) => {
    const color = annotations?.color;
    const evidence = owner ? [{ text: 'owned by', entityRef: owner }] : [];
    if (color === undefined) return says('no-data', 'set the annotation color');
    if (color === 'green') return { ...says('pass', 'it is green'), evidence };
    const verdict = color === 'yellow' ? 'warn' : 'fail';
    return { ...says(verdict, `it is ${color}`), evidence };
  },
);

/** Passes what the collector `paint` has told of. */
export const isPainted = aCheck('TST-02', ({ entity: { ref }, world }) => {
  const { facts } = world.document(ref);
  return 'paint' in facts
    ? says('pass', 'it is painted')
    : says('no-data', 'connect paint');
});

/** Entities of a company: a unit, two teams, a service for each color. */
export const acme = (colors: Record<string, string | undefined>): Entity[] => [
  aGroup('company'),
  aGroup('checkout', 'company'),
  aGroup('search', 'company'),
  ...Object.entries(colors).map(([name, color]) => aService(name, { color })),
];
