import { aCompany } from '../../../testing';
import {
  evidenceOf,
  judgement,
  looksAt,
  said,
  states,
} from '../__testUtils__/judging';

const db = 'resource:acme/db';

/** A store of a team, used by as many of its components and of those of another team. */
const store = (ours: number, theirs = 0, details = {}) => {
  const company = aCompany().squad('web').store('db', details);
  for (let i = 0; i < ours; i++)
    company.component(`ours${i}`).depends(`ours${i}`, 'db');
  company.squad('pay');
  for (let i = 0; i < theirs; i++)
    company.component(`theirs${i}`).depends(`theirs${i}`, 'db');
  return company;
};

const unowned = () =>
  aCompany()
    .squad('web')
    .store('db')
    .component('shop', { owner: undefined })
    .depends('shop', 'db');

const NOBODY = 'not-applicable: no component is known to use it';

describe('DATA-01, one team', () => {
  it.each([
    ['pass: 1 team at one store, 1 expected', store(2)],
    ['fail: 2 teams at one store, 1 expected', store(1, 1)],
    [NOBODY, store(0)],
    [
      'no-data: nobody knows who owns a component that uses it: set spec.owner',
      unowned(),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-01', company, db)).toBe(expected);
  });

  it('counts history, and names users and teams', () => {
    const company = store(1, 1).component('theirs0', {
      lifecycle: 'deprecated',
      dependsOn: [db],
    });
    expect(said('DATA-01', company, db)).toMatch(/^fail/);
    expect(evidenceOf('DATA-01', company, db)).toEqual([
      'ours0: uses it',
      'theirs0: uses it',
      'web: owns 1 user of it',
      'pay: owns 1 user of it',
    ]);
  });

  it('looks at data stores, not at what is there to be shared', () => {
    const resource = { kind: 'resource' as const };
    expect(looksAt('DATA-01', { ...resource, type: 'cache' })).toBe(true);
    expect(looksAt('DATA-01', { ...resource, type: 'broker' })).toBe(false);
  });
});

describe('DATA-02, one service', () => {
  const meant = states({ 'shared-within-system': 'true' });
  const apart = (details = {}) =>
    store(1, 0, details)
      .system('kit')
      .squad('web')
      .component('far', { system: 'system:acme/kit' })
      .depends('far', 'db');

  it.each([
    ['pass: 1 component at one store, 1 expected', store(1)],
    ['fail: 2 components at one store, 1 expected', store(2)],
    [
      'warn: 2 components at one store, 1 expected; shared within one system on purpose',
      store(2, 0, meant),
    ],
    ['fail: 2 components at one store, 1 expected', apart(meant)],
    [
      'not-applicable: several teams use it, which is for DATA-01 to say',
      store(1, 1),
    ],
    [NOBODY, store(0)],
    [
      'no-data: nobody knows who owns the components that use it: set spec.owner',
      unowned().component('cart', { owner: undefined }).depends('cart', 'db'),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-02', company, db)).toBe(expected);
  });
});

describe('DATA-03, the owner uses it', () => {
  it.each([
    ['pass: its owner uses it', store(1)],
    ['fail: its owner is none of the teams that use it', store(0, 1)],
    [NOBODY, store(0)],
    [
      'no-data: nobody knows who owns it, or what uses it: set spec.owner',
      unowned(),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-03', company, db)).toBe(expected);
  });
});

describe('DATA-04, no back-door readers', () => {
  const queries = (...components: (string | null)[]) => ({
    [db]: {
      queries: {
        days: 30,
        principals: components.map((component, at) => ({
          principal: `role${at}`,
          component,
          queries: 7,
        })),
      },
    },
  });

  it.each([
    [
      'pass: 1 of 1 readers in 30 days are declared',
      queries('component:acme/ours0'),
    ],
    [
      'fail: 1 of 3 readers in 30 days are declared',
      queries('component:acme/ours0', null, 'component:acme/report'),
    ],
    ['not-applicable: nobody read it within 30 days', queries()],
    [
      'no-data: no queries are known: send the facts "queries" of the store: which principals read it within 30 days',
      {},
    ],
  ])('%s', (expected, told) => {
    expect(said('DATA-04', store(1), db, { told })).toBe(expected);
  });

  it('names who comes by the back door', () => {
    const told = queries(null, 'component:acme/report');
    expect(evidenceOf('DATA-04', store(1), db, { told })).toEqual([
      'role0 read it 7 times, undeclared',
      'report: role1 read it 7 times, undeclared',
      'ours0: declares that it uses it',
    ]);
  });
});

describe('DATA-05, a saga with an undo', () => {
  const step = (values: Record<string, string>) =>
    aCompany()
      .squad('web')
      .store('db')
      .component('charge', { tags: ['saga-step'], ...states(values) })
      .depends('charge', 'db');

  it.each([
    [
      'pass: it offers its own undo: refund',
      step({ saga: 'order', compensates: 'refund' }),
    ],
    [
      'pass: another step of the saga undoes it',
      step({ saga: 'order' }).component(
        'undo',
        states({ saga: 'order', compensates: 'charge' }),
      ),
    ],
    [
      'fail: it commits data, and no step of the saga undoes it',
      step({ saga: 'order' }).component(
        'undo',
        states({ saga: 'other', compensates: 'charge' }),
      ),
    ],
    ['fail: it names no saga', step({ compensates: 'refund' })],
    [
      'not-applicable: it keeps no data, so there is nothing to undo',
      step({ saga: 'order' }).component('charge', {
        tags: ['saga-step'],
        ...states({ saga: 'order' }),
      }),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-05', company, 'charge')).toBe(expected);
  });
});

describe('DATA-06, what customers are told', () => {
  const tags = ['customer-notification'];
  const saga = (values: Record<string, string>) =>
    aCompany()
      .squad('web')
      .component(
        'intake',
        states({ saga: 'order', 'saga-order': '1', commits: 'received' }),
      )
      .component(
        'charge',
        states({ saga: 'order', 'saga-order': '3', commits: 'paid' }),
      )
      .component('mail', { tags, ...states(values) });
  const at = (place: string, claims: string) =>
    saga({ saga: 'order', 'saga-order': place, claims });

  it.each([
    ['pass: 1 of 1 claims are committed by then', at('2', 'received')],
    ['fail: 1 of 2 claims are committed by then', at('2', 'received, paid')],
    ['fail: 0 of 1 claims are committed by then', at('2', 'shipped')],
    ['pass: 2 of 2 claims are committed by then', at('4', 'received, paid')],
    [
      'no-data: nobody knows what it tells customers: set banyan/claims',
      saga({ saga: 'order', 'saga-order': '2' }),
    ],
    [
      'no-data: its place in a saga is not known: set banyan/saga and banyan/saga-order',
      saga({ saga: 'order', claims: 'received' }),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-06', company, 'mail')).toBe(expected);
  });

  it('names the claim that comes too early, and who commits what', () => {
    expect(evidenceOf('DATA-06', at('2', 'paid'), 'mail')).toEqual([
      'claims "paid", not committed by then',
      'charge: commits paid, later or at no known place',
      'intake: commits received, before it',
    ]);
  });

  it('looks at APIs with the tag, too', () => {
    expect(looksAt('DATA-06', { kind: 'api', tags })).toBe(true);
    expect(looksAt('DATA-06', { kind: 'api' })).toBe(false);
  });
});

describe('DATA-07, no single point of failure', () => {
  const used = (tier: number | undefined, values: Record<string, string>) =>
    aCompany()
      .squad('web')
      .store('db', states(values))
      .component('shop', { tier })
      .depends('shop', 'db');

  it.each([
    [
      'pass: 3 replicas (at least 3) and 2 zones (at least 2)',
      used(0, { replicas: '3', zones: '2' }),
    ],
    [
      'fail: 3 replicas (at least 3) and 1 zones (at least 2)',
      used(1, { replicas: '3', zones: '1' }),
    ],
    [
      'fail: 2 replicas (at least 3) and unknown zones (at least 2)',
      used(1, { replicas: '2' }),
    ],
    [
      'no-data: 3 replicas (at least 3) and unknown zones (at least 2): set banyan/zones',
      used(1, { replicas: '3' }),
    ],
    [
      'no-data: unknown replicas (at least 3) and unknown zones (at least 2): set banyan/replicas and banyan/zones',
      used(1, { replicas: 'many' }),
    ],
    ['not-applicable: nothing of tier 0 or 1 is known to use it', used(2, {})],
    [
      'not-applicable: nothing of tier 0 or 1 is known to use it',
      used(undefined, {}),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-07', company, db)).toBe(expected);
  });

  it('gives the YAML for what is missing', () => {
    expect(judgement('DATA-07', used(0, { replicas: '3' }), db).patch).toBe(
      "metadata:\n  annotations:\n    banyan/zones: '2'\n",
    );
  });
});

describe('DATA-08, consistency', () => {
  const used = (consistency: string, idempotent?: string) =>
    aCompany()
      .squad('web')
      .store('db', states({ consistency }))
      .component('shop', idempotent ? states({ idempotent }) : {})
      .depends('shop', 'db');

  it.each([
    ['pass: strong', used('strong')],
    ['pass: mixed', used('mixed')],
    [
      'pass: eventual; 1 of 1 users are safe to repeat',
      used('eventual', 'true'),
    ],
    [
      'fail: eventual; 0 of 1 users are safe to repeat',
      used('eventual', 'false'),
    ],
    ['fail: eventual; 0 of 1 users are safe to repeat', used('eventual')],
    ['fail: not stated: strong, eventual or mixed', used('soon')],
    ['fail: not stated: strong, eventual or mixed', store(1)],
    [
      'not-applicable: history: nothing live uses it or belongs to it',
      store(0, 0, { era: 'monolith-2008' }),
    ],
  ])('%s', (expected, company) => {
    expect(said('DATA-08', company, db)).toBe(expected);
  });
});

it('judges the store of history where sharing is the point, and only there', () => {
  const history = { lifecycle: 'deprecated' };
  const company = aCompany()
    .squad('web')
    .store('db', { era: 'monolith-2008' })
    .component('shop', history)
    .component('cart', history)
    .depends('shop', 'db')
    .depends('cart', 'db');
  expect(said('DATA-02', company, db)).toBe(
    'fail: 2 components at one store, 1 expected',
  );
  expect(said('DATA-04', company, db)).toBe(
    'not-applicable: history: nothing live uses it or belongs to it',
  );
});
