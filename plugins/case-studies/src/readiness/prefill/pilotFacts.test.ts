import type { Entity } from '@backstage/catalog-model';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { acme } from '../__testUtils__/acme';
import { pilotFacts } from './pilotFacts';

const entity = (kind: string, name: string, spec: object = {}): Entity => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { ...spec },
});

const component = (name: string, system?: string) =>
  entity('Component', name, { system });

const pilot = (targets: (string | undefined)[], more: object = {}) =>
  entity('Migration', 'first-step', {
    owner: 'group:default/web',
    started: '2026-01-01',
    capabilities: targets.map((to, place) => ({ name: `c${place}`, to })),
    ...more,
  });

const SYSTEMS = [
  entity('System', 'billing', { domain: 'money' }),
  entity('System', 'ledger', { domain: 'money' }),
  entity('System', 'lost'),
];

const read = (...entities: Entity[]) =>
  pilotFacts(
    catalogApiMock({ entities: [...entities, ...SYSTEMS] }),
    'migration:first-step',
    acme(),
  );

describe('what the pilot of a group says', () => {
  it('is how many services it builds, in how many domains, and whether it can be halted', async () => {
    const facts = await read(
      pilot(['component:invoices', 'component:entries', 'component:entries'], {
        halt: { metric: 'incidents a week', baseline: 2, multiplier: 3 },
      }),
      component('invoices', 'billing'),
      component('entries', 'ledger'),
    );
    expect(facts).toEqual({
      services: 2,
      domains: 1,
      haltRule: true,
      multiplier: 3,
    });
  });

  it('is unknown where a capability or a system does not say it', async () => {
    const open = await read(
      pilot(['component:invoices', undefined]),
      component('invoices', 'billing'),
    );
    expect(open).toEqual({
      services: null,
      domains: null,
      haltRule: false,
      multiplier: null,
    });
    const lost = await read(
      pilot(['component:invoices']),
      component('invoices', 'lost'),
    );
    expect(lost).toMatchObject({ services: 1, domains: null });
  });

  it('is nothing where there is no such migration', async () => {
    expect(await read()).toBeNull();
  });
});
