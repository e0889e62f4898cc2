import { ConfigReader } from '@backstage/config';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { mockCredentials } from '@backstage/backend-test-utils';
import { breakerResourceRef } from '@banyan/backstage-plugin-circuit-breakers-backend';
import { scoredEntityResourceRef } from '@banyan/backstage-plugin-scorecards-backend';
import { migrationResourceRef } from '@banyan/backstage-plugin-strangler-backend';
import { subjectResourceRef } from '@banyan/backstage-plugin-topology-backend';
import { BanyanPolicy } from './BanyanPolicy';

const ADMINS = ['user:default/Root', 'group:default/platform'];

const policy = new BanyanPolicy(
  new ConfigReader({ banyan: { permissions: { admins: ADMINS } } }),
);

const user = (...ownershipEntityRefs: string[]): PolicyQueryUser => {
  const [userEntityRef] = ownershipEntityRefs;
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs },
  };
};

const anyone = user('user:default/ada', 'group:default/web');
const admin = user('user:default/root');
const adminByGroup = user('user:default/bob', 'group:default/platform');

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

const foreign = (name: string, action?: 'create' | 'read' | 'update') =>
  createPermission({ name, attributes: { action } });

const acceptance = (name: string, action: 'create' | 'delete') =>
  createPermission({
    name,
    attributes: { action },
    resourceType: subjectResourceRef.resourceType,
  });
const acceptanceCreate = acceptance('topology.acceptance.create', 'create');
const acceptanceDelete = acceptance('topology.acceptance.delete', 'delete');

const breakerControl = createPermission({
  name: 'circuit-breakers.control',
  attributes: { action: 'update' },
  resourceType: breakerResourceRef.resourceType,
});

const ofMigrations = (name: string) =>
  createPermission({
    name,
    attributes: { action: 'update' },
    resourceType: migrationResourceRef.resourceType,
  });
const eventCreate = ofMigrations('strangler.event.create');
const weightUpdate = ofMigrations('strangler.weight.update');

const ofScores = (name: string, action: 'create' | 'read' | 'update') =>
  createPermission({
    name: `scorecards.${name}`,
    attributes: { action },
    resourceType: scoredEntityResourceRef.resourceType,
  });
const resultRead = ofScores('result.read', 'read');
const runCreate = ofScores('run.create', 'create');
const exemptionRequest = ofScores('exemption.request', 'create');
const exemptionApprove = ofScores('exemption.approve', 'update');

const table = [
  { permission: catalogEntityReadPermission, forAnyone: ALLOW },
  { permission: catalogLocationReadPermission, forAnyone: ALLOW },
  { permission: foreign('robots.read', 'read'), forAnyone: ALLOW },
  { permission: catalogEntityCreatePermission, forAnyone: ALLOW },
  { permission: catalogLocationCreatePermission, forAnyone: ALLOW },
  { permission: catalogLocationAnalyzePermission, forAnyone: ALLOW },
  { permission: catalogEntityValidatePermission, forAnyone: ALLOW },
  // The guard of locations decides behind it.
  { permission: catalogLocationDeletePermission, forAnyone: ALLOW },
  { permission: catalogEntityDeletePermission, forAnyone: CONDITIONAL },
  { permission: catalogEntityRefreshPermission, forAnyone: CONDITIONAL },
  { permission: acceptanceCreate, forAnyone: CONDITIONAL },
  { permission: acceptanceDelete, forAnyone: CONDITIONAL },
  { permission: breakerControl, forAnyone: CONDITIONAL },
  { permission: eventCreate, forAnyone: CONDITIONAL },
  { permission: weightUpdate, forAnyone: CONDITIONAL },
  { permission: resultRead, forAnyone: ALLOW },
  { permission: runCreate, forAnyone: CONDITIONAL },
  { permission: exemptionRequest, forAnyone: CONDITIONAL },
  { permission: exemptionApprove, forAnyone: CONDITIONAL },
  {
    permission: foreign('scorecards.campaign.manage', 'create'),
    forAnyone: DENY,
  },
  { permission: foreign('scorecards.facts.push', 'create'), forAnyone: DENY },
  {
    permission: foreign('circuit-breakers.fault.inject', 'create'),
    forAnyone: DENY,
  },
  { permission: foreign('robots.create', 'create'), forAnyone: DENY },
  { permission: foreign('robots.stop', 'update'), forAnyone: DENY },
  { permission: foreign('robots.dance'), forAnyone: DENY },
  { permission: foreign('catalog.everything', 'update'), forAnyone: DENY },
];

describe('BanyanPolicy', () => {
  it.each(table)(
    'answers $forAnyone to anyone who wants $permission.name',
    async ({ permission, forAnyone }) => {
      const { result } = await policy.handle({ permission }, anyone);
      expect(result).toBe(forAnyone);
    },
  );

  it.each(table)(
    'lets a portal admin have $permission.name',
    async ({ permission }) => {
      for (const who of [admin, adminByGroup]) {
        expect(await policy.handle({ permission }, who)).toEqual({
          result: ALLOW,
        });
      }
    },
  );

  it.each(table)(
    'gives nobody $permission.name who has not signed in',
    async ({ permission }) => {
      expect(await policy.handle({ permission })).toEqual({ result: DENY });
    },
  );

  it('asks whether the entity belongs to the user or a group of theirs', async () => {
    const permission = catalogEntityDeletePermission;
    expect(await policy.handle({ permission }, anyone)).toMatchObject({
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        params: { claims: ['user:default/ada', 'group:default/web'] },
      },
    });
  });

  it.each([acceptanceCreate, acceptanceDelete])(
    'asks for $name whether the user or a group of theirs answers for the subject',
    async permission => {
      expect(await policy.handle({ permission }, anyone)).toMatchObject({
        pluginId: 'topology',
        resourceType: 'topology-subject',
        conditions: {
          rule: 'IS_SUBJECT_OWNER',
          params: { claims: ['user:default/ada', 'group:default/web'] },
        },
      });
    },
  );

  it('asks whether a group of theirs owns the component that has the breaker', async () => {
    const permission = breakerControl;
    expect(await policy.handle({ permission }, anyone)).toMatchObject({
      pluginId: 'circuit-breakers',
      resourceType: 'circuit-breaker',
      conditions: {
        rule: 'IS_BREAKER_OWNER',
        params: { claims: ['user:default/ada', 'group:default/web'] },
      },
    });
  });

  it.each([eventCreate, weightUpdate])(
    'asks for $name whether a group of theirs owns the migration',
    async permission => {
      expect(await policy.handle({ permission }, anyone)).toMatchObject({
        pluginId: 'strangler',
        resourceType: 'migration',
        conditions: {
          rule: 'IS_MIGRATION_OWNER',
          params: { claims: ['user:default/ada', 'group:default/web'] },
        },
      });
    },
  );

  it.each([runCreate, exemptionRequest, exemptionApprove])(
    'asks for $name whether the user or a group of theirs answers for the entity',
    async permission => {
      expect(await policy.handle({ permission }, anyone)).toMatchObject({
        pluginId: 'scorecards',
        resourceType: 'scored-entity',
        conditions: {
          rule: 'IS_SCORED_ENTITY_OWNER',
          params: { claims: ['user:default/ada', 'group:default/web'] },
        },
      });
    },
  );

  it.each([
    ['an empty configuration', {}],
    ['an empty list', { banyan: { permissions: { admins: [] } } }],
  ])('knows no admin with %s', async (_, config) => {
    const { result } = await new BanyanPolicy(new ConfigReader(config)).handle(
      { permission: foreign('robots.dance') },
      admin,
    );
    expect(result).toBe(DENY);
  });
});
