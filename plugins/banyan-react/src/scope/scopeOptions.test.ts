import type { Entity } from '@backstage/catalog-model';
import { scopeOptions, unitsOfOrganisations } from './scopeOptions';

const entity = (kind: string, name: string, type = '', parent?: string) =>
  ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'acme' },
    spec: { type },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:acme/${parent}` }]
      : [],
  }) satisfies Entity;

const CATALOG = [
  entity('Domain', 'payments'),
  entity('Group', 'web', 'squad', 'shop'),
  entity('Group', 'shop', 'tribe', 'acme'),
  entity('Group', 'care', 'tribe', 'acme'),
  entity('Group', 'acme', 'organization'),
  entity('Group', 'testers', 'guild', 'acme'),
];

describe('scopeOptions', () => {
  it('lists organisations, units, teams and domains, in this order', () => {
    expect(
      scopeOptions(CATALOG).map(({ section, title }) => `${section} ${title}`),
    ).toEqual([
      'Organisations acme',
      'Units care',
      'Units shop',
      'Teams web',
      'Domains payments',
    ]);
  });

  it('is empty for an empty catalog', () => {
    expect(scopeOptions([])).toEqual([]);
  });

  it('knows the units of an organisation', () => {
    expect(
      unitsOfOrganisations(scopeOptions(CATALOG)).get('group:acme/acme'),
    ).toEqual(['group:acme/care', 'group:acme/shop']);
  });
});
