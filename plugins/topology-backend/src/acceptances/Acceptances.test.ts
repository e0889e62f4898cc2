import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { buildGraph } from '@banyan/core';
import { aCompany } from '@banyan/core/testing';
import { graphVersion } from '../snapshot/graphVersion';
import { topologyConfig } from '../topologyConfig';
import { View } from '../view/View';
import type { Views } from '../view/Views';
import { Acceptances } from './Acceptances';
import type { AcceptanceStore, RecordedAcceptance } from './AcceptanceStore';
import { Subjects } from './Subjects';

const ENTITIES = aCompany().squad('web').owns('shop').build().entities;

const acceptance = (expiresOn?: string): RecordedAcceptance => ({
  id: '1',
  check: 'OWN-03',
  subject: 'group:acme/web',
  reason: 'Two hires start in March.',
  expiresOn,
  acceptedBy: 'user:acme/ada',
  acceptedAt: '2026-11-01T08:00:00.000Z',
});

function started(store: Partial<AcceptanceStore>, moment: string) {
  const graph = buildGraph(ENTITIES);
  const config = topologyConfig(mockServices.rootConfig());
  const view = new View(graph, graphVersion(graph), config);
  const views = {
    of: async () => ({ view, builtAt: 0 }),
    whole: async () => view,
  } as Partial<Views> as Views;
  const subjects = new Subjects({
    views,
    permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
    permissionsRegistry: mockServices.permissionsRegistry.mock({
      getPermissionRuleset: () => ({
        getRuleByName: () => {
          throw new Error('no rule is needed');
        },
      }),
    }),
  });
  const logger = mockServices.logger.mock();
  const acceptances = new Acceptances({
    store: store as AcceptanceStore,
    subjects,
    views,
    logger,
    longestDays: 30,
    now: () => Date.parse(moment),
  });
  const counting = async () =>
    (await acceptances.inForce(view)).acceptances.map(({ id }) => id);
  return { acceptances, counting, logger };
}

describe('Acceptances', () => {
  it.each([
    ['on its last day', '2026-11-22T23:59:59Z', ['1']],
    ['no more the day after', '2026-11-23T00:00:00Z', []],
  ])('counts what expires %s, and keeps it', async (_, moment, expected) => {
    const open = async () => [acceptance('2026-11-22')];
    const { acceptances, counting } = started({ open }, moment);
    expect(await counting()).toEqual(expected);
    const { acceptances: all } = await acceptances.list(
      mockCredentials.user(),
      { history: false },
    );
    expect(all).toMatchObject([
      { ...acceptance('2026-11-22'), expired: expected.length === 0 },
    ]);
  });

  it('answers with what it knew last while the database is down, and warns', async () => {
    let isDown = false;
    const open = async () => {
      if (isDown) throw new Error('The database is down');
      return [acceptance()];
    };
    const { counting, logger } = started({ open }, '2026-11-22T08:00:00Z');
    expect(await counting()).toEqual(['1']);
    isDown = true;
    expect(await counting()).toEqual(['1']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/the last known are used.*The database is down/),
    );
  });

  it('allows no end further ahead than is configured', async () => {
    const added: RecordedAcceptance[] = [];
    const add = async (each: RecordedAcceptance) => {
      added.push(each);
    };
    const { acceptances } = started({ add }, '2026-11-22T08:00:00Z');
    const accept = (expiresOn: string) =>
      acceptances.accept(mockCredentials.user(), {
        check: 'OWN-03',
        subject: 'group:acme/web',
        reason: 'For now.',
        expiresOn,
      });
    await expect(accept('2026-12-23')).rejects.toThrow(
      'expiresOn: expected 2026-12-22 or earlier',
    );
    await accept('2026-12-22');
    expect(added).toMatchObject([
      { expiresOn: '2026-12-22', acceptedAt: '2026-11-22T08:00:00.000Z' },
    ]);
  });
});
