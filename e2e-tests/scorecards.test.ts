import type { Page } from '@playwright/test';
import { knowsTheCompanies } from './ownershipPage.ts';
import { expect, test, type TestPortal } from './portal.ts';
import { open } from './signIn.ts';

const API = '/api/scorecards/v1';
const NETFLIX = 'group:netflix/netflix';
const OWNER = 'user:netflix/n-page-algorithms-01';

type Verdict = { check: string; verdict: string };

const entityPage = (portal: TestPortal, path: string) =>
  `${portal.url}/catalog/${path}/scorecards`;

/** The verdicts of an entity by check. */
async function verdictsOf(portal: TestPortal, entityRef: string) {
  const { items } = await portal.get(
    `${API}/results?entityRef=${encodeURIComponent(entityRef)}`,
  );
  return Object.fromEntries(
    items.map(({ check, verdict }: Verdict) => [check, verdict]),
  );
}

/** Resolves when a run of everything has been stored. */
const hasRun = (portal: TestPortal) =>
  expect(async () => {
    const { evaluated } = await portal.get(`${API}/scorecards`);
    expect(evaluated).toBeTruthy();
    const { items } = await portal.get(`${API}/runs`);
    expect(
      items.filter(({ state }: { state: string }) =>
        ['queued', 'running'].includes(state),
      ),
    ).toEqual([]);
  }).toPass({ timeout: 120_000 });

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name });

const service = (system?: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: lyrics-cache
  title: Lyrics cache
  annotations:
    banyan/evidence: illustrative
spec:
  type: service
  lifecycle: production
  owner: group:spotify/playback
${system === undefined ? '' : `  system: ${system}\n`}`;

const SCORECARD = `apiVersion: banyan/v1alpha1
kind: Scorecard
metadata:
  name: lyrics-basics
  title: Lyrics basics
spec:
  owner: group:spotify/playback
  filter: { metadata.name: lyrics-cache }
  levels: [first, second]
  checks:
    - { id: OWN-01, level: first }
    - id: LYR-01
      level: second
      title: has a system
      rule: { fact: entity.spec.system, exists: true }
      remediation: Name its system in spec.system.
`;

test.beforeAll(async ({ portal }) => {
  await knowsTheCompanies(portal);
  await hasRun(portal);
});

test('a company is run with progress, and a fail leads to its remediation, its evidence and its entity', async ({
  page,
  portal,
}) => {
  test.setTimeout(180_000);
  await open(page, `${portal.url}/scorecards?scope=${NETFLIX}`);
  await expect(page.getByRole('grid', { name: /by checks/ })).toBeVisible({
    timeout: 30_000,
  });

  await test.step('it runs, and says how far it is', async () => {
    const before = await portal.get(`${API}/runs`);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(async () => {
      const { items } = await portal.get(`${API}/runs`);
      expect(items[0].id).not.toBe(before.items[0].id);
      expect(items[0]).toMatchObject({
        state: 'done',
        scope: { ref: NETFLIX },
      });
      expect(items[0].done).toBe(items[0].total);
    }).toPass({ timeout: 90_000 });
    await expect(
      page.getByRole('button', { name: 'Run', exact: true }),
    ).toBeVisible({ timeout: 30_000 });
    await tab(page, 'Runs').click();
    await expect(
      page.getByRole('row').filter({ hasText: 'Netflix' }).first(),
    ).toContainText('done');
  });

  await test.step('a check says who fails it and how to mend it', async () => {
    await page.goto(`${portal.url}/scorecards/checks/DATA-01?scope=${NETFLIX}`);
    await expect(page.getByText(/one (distinct )?team/i).first()).toBeVisible();
    const evidence = page.getByRole('link', { name: /EVCache session/i });
    await expect(evidence.first()).toBeVisible({ timeout: 30_000 });
    await expect(
      page.getByRole('link', { name: /netflix-api/i }).first(),
    ).toBeVisible();
    await evidence.first().click();
    await expect(page).toHaveURL(
      /\/catalog\/netflix\/resource\/evcache-session/,
    );
  });
});

test('the documented findings of the reference companies come out of the run', async ({
  portal,
}) => {
  expect(
    await verdictsOf(portal, 'resource:netflix/oracle-store'),
  ).toMatchObject({ 'DATA-01': 'fail', 'DATA-03': 'fail' });
  expect(await verdictsOf(portal, 'group:netflix/dba-pool')).toMatchObject({
    'OWN-03': 'fail',
  });
  expect(await verdictsOf(portal, 'group:netflix/chaos')).toMatchObject({
    'OWN-03': 'warn',
  });
  expect(
    await verdictsOf(portal, 'migration:netflix/netflix-to-cloud'),
  ).toMatchObject({ 'OBS-03': 'fail' });
  expect(
    await verdictsOf(portal, 'migration:uber/uber-fulfillment'),
  ).toMatchObject({ 'MIG-01': 'fail', 'MIG-03': 'fail' });
  expect(await verdictsOf(portal, 'system:uber/rider-app')).toMatchObject({
    'DEP-07': 'fail',
  });
});

test('the file is mended, the entity is run again, and its level rises', async ({
  page,
  portal,
  files,
}) => {
  test.setTimeout(240_000);
  const register = (target: string) =>
    portal.post('/api/catalog/locations', { type: 'url', target });
  await register(files.serve('lyrics-basics.yaml', SCORECARD));
  await register(files.serve('lyrics-cache.yaml', service()));
  await expect(async () => {
    const entity = await portal.catalog(
      '/entities/by-name/component/default/lyrics-cache',
    );
    expect(entity.metadata?.name).toBe('lyrics-cache');
    const scorecard = await portal.catalog(
      '/entities/by-name/scorecard/default/lyrics-basics',
    );
    expect(scorecard.metadata?.name).toBe('lyrics-basics');
  }).toPass({ timeout: 60_000 });
  const ref = 'component:default/lyrics-cache';

  await expect(async () => {
    const { id } = await portal.post(`${API}/runs`, { scope: ref });
    await expect
      .poll(async () => (await portal.get(`${API}/runs/${id}`)).state)
      .toBe('done');
    const verdicts = await verdictsOf(portal, ref);
    expect(verdicts['scorecard:default/lyrics-basics#LYR-01']).toBe('fail');
  }).toPass({ timeout: 120_000 });

  await open(
    page,
    `${entityPage(portal, 'default/component/lyrics-cache')}?scorecard=scorecard:default/lyrics-basics`,
  );
  await expect(page.getByText(/First, and 1 check from Second/i)).toBeVisible({
    timeout: 30_000,
  });
  await expect(
    page.getByText('Name its system in spec.system.').first(),
  ).toBeVisible();

  files.serve('lyrics-cache.yaml', service('spotify/event-pipeline'));
  await portal.post('/api/catalog/refresh', { entityRef: ref });
  await expect(async () => {
    const entity = await portal.catalog(
      '/entities/by-name/component/default/lyrics-cache',
    );
    expect(entity.spec.system).toBe('spotify/event-pipeline');
  }).toPass({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(
    page.getByText(/Second: every check that counts passes/i),
  ).toBeVisible({ timeout: 60_000 });
  const { changes } = await portal.get(
    `${API}/entities/component/default/lyrics-cache?scorecard=scorecard:default/lyrics-basics`,
  );
  expect(changes).toContainEqual(
    expect.objectContaining({
      check: 'scorecard:default/lyrics-basics#LYR-01',
      from: 'fail',
      to: 'pass',
    }),
  );
});

test('one person asks for an exemption, another one approves it, and the check leaves the count', async ({
  page,
  portal,
}) => {
  test.setTimeout(300_000);
  const homePage = entityPage(portal, 'netflix/component/home-page');
  await portal.restartFor(OWNER);
  await open(page, homePage);
  await page
    .getByRole('button', { name: 'Ask for an exemption' })
    .first()
    .click({ timeout: 60_000 });
  const asking = page.getByRole('dialog');
  await asking.getByRole('textbox', { name: 'Reason' }).fill('Holiday freeze');
  await asking.getByLabel('Check').click();
  await page.getByRole('option', { name: /DOM-10/ }).click();
  await asking.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(asking).toBeHidden();
  await page.goto(`${portal.url}/scorecards/exemptions`);
  await expect(page.getByText(/Holiday freeze/).first()).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Approve: DOM-10 of/ }),
  ).toHaveCount(0);

  await portal.restart();
  // The browser is signed in; the portal answers for another person now.
  await page.goto(`${portal.url}/scorecards/exemptions`);
  await page
    .getByRole('button', { name: /^Approve: DOM-10 of/ })
    .click({ timeout: 60_000 });
  const deciding = page.getByRole('dialog');
  await deciding.getByRole('textbox', { name: 'Reason' }).fill('Agreed');
  await deciding.getByRole('button', { name: 'Approve' }).click();
  await expect(deciding).toBeHidden();
  await expect
    .poll(async () => {
      const verdicts = await verdictsOf(portal, 'component:netflix/home-page');
      return verdicts['DOM-10'];
    })
    .toBe('exempt');
  await page.goto(homePage);
  await expect(page.getByText(/Holiday freeze/).first()).toBeVisible({
    timeout: 30_000,
  });
});

test('a campaign is started, and its burn-up counts what passes', async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  await open(page, `${portal.url}/scorecards/campaigns?scope=${NETFLIX}`);
  const today = new Date().toISOString().slice(0, 10);
  const { id } = await portal.post(`${API}/campaigns`, {
    title: 'Breakers everywhere',
    brief: 'Every remote call has a breaker.',
    owner: 'group:netflix/core-reliability',
    scope: NETFLIX,
    checks: ['RES-01'],
    startsOn: today,
    targetOn: '2099-12-31',
  });
  expect(id).toBeTruthy();
  await page.reload();
  await page
    .getByRole('link', { name: 'Breakers everywhere' })
    .click({ timeout: 30_000 });
  await expect(
    page.getByRole('img', { name: /\d+ of \d+/ }).first(),
  ).toBeVisible({ timeout: 30_000 });
  const { campaign, points, groups } = await portal.get(
    `${API}/campaigns/${id}`,
  );
  expect(campaign.counting).toBeGreaterThan(0);
  expect(points.at(-1)).toMatchObject({
    passed: campaign.passed,
    counting: campaign.counting,
  });
  const open_ = groups.flatMap(({ open: left }: { open: object[] }) => left);
  expect(open_).toHaveLength(campaign.counting - campaign.passed);
});
