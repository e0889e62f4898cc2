import { expect, type Page, test as bare } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/paths.mjs';
import {
  ACME_ARCHITECTURE,
  ACME_CASE,
  ACME_INFO,
  ACME_ORG,
} from './acmeCatalog.ts';
import { errorsOn, knowsTheCompanies } from './ownershipPage.ts';
import { FileServer, test, TestPortal } from './portal.ts';
import { register } from './registerPage.ts';
import { open } from './signIn.ts';

const EVERYTHING = [
  ...['Location', 'Group', 'User', 'Domain', 'System', 'Component'],
  ...['Resource', 'API', 'Migration', 'CaseStudy'],
];

const answerOn = (page: Page) =>
  page.getByRole('region', { name: 'Answer', exact: true });

const rowOf = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'Comparison' })
    .getByRole('row', { name: new RegExp(`^${title}`) });

/** The cell of the last column, where an added group stands. */
const lastOf = (page: Page, title: string) =>
  rowOf(page, title).getByRole('cell').last();

const file = (target: string) => ({
  type: 'file',
  target,
  rules: [{ allow: EVERYTHING }],
});

/** Netflix, what holds for everybody, and other files that the configuration names. */
const locations = (...targets: string[]) => ({
  'catalog.locations': [
    file(join(ROOT, 'catalog/companies/netflix/catalog-info.yaml')),
    file(join(ROOT, 'catalog/lessons/*.yaml')),
    ...targets.map(file),
  ],
});

async function writeAcme(folder: string) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'org.yaml'), ACME_ORG);
  await writeFile(join(folder, 'architecture.yaml'), ACME_ARCHITECTURE);
  await writeFile(join(folder, 'catalog-info.yaml'), ACME_INFO);
}

/** Resolves when the catalog has the entity. */
const knows = (portal: TestPortal, ref: string) =>
  expect(async () => {
    const { metadata } = await portal.catalog(
      `/entities/by-name/${ref.replace(':', '/')}`,
    );
    expect(metadata).toBeDefined();
  }).toPass({ timeout: 90_000 });

const knowsAcme = (portal: TestPortal) =>
  expect(async () => {
    const { teams, disagreements } = await portal.get(
      '/api/topology/v1/alignment?scope=group:acme/acme',
    );
    expect(teams).toHaveLength(3);
    expect(disagreements).toHaveLength(1);
  }).toPass({ timeout: 90_000 });

bare.describe('a portal for Netflix and a company to come', () => {
  bare.describe.configure({ timeout: 300_000 });

  let folder: string;
  let portal: TestPortal;
  const files = new FileServer();

  bare.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'banyan-acme-'));
    portal = new TestPortal(7312, {
      'backend.database.connection.directory': join(folder, 'db'),
    });
    await files.start();
    await portal.start(locations());
    await knows(portal, 'casestudy:netflix/case-study');
  });

  bare.afterAll(async () => {
    await portal.stop();
    files.stop();
    await rm(folder, { recursive: true, force: true });
  });

  bare(
    'who is registered by YAML stands beside Netflix, with live measures',
    async ({ page }) => {
      await open(page, `${portal.url}/case-studies`);
      await expect(
        page.getByRole('columnheader', { name: /Netflix/ }),
      ).toBeVisible();
      await expect(page.getByText('Acme')).toHaveCount(0);

      await writeAcme(join(folder, 'acme'));
      await portal.restart(locations(join(folder, 'acme/catalog-info.yaml')));
      await knowsAcme(portal);

      await page.goto(`${portal.url}/case-studies`);
      const add = page.getByRole('combobox', {
        name: 'Add an organisation or tribe',
      });
      await add.fill('Acme');
      await page.getByRole('option', { name: 'Acme', exact: true }).click();
      await expect(page).toHaveURL(/with=group/);
      await expect(
        page.getByRole('columnheader').last().getByRole('link'),
      ).toHaveText('Acme');

      await expect(lastOf(page, 'Services in production')).toContainText('4');
      await expect(lastOf(page, 'Two-pizza teams')).toContainText('2/3');
      await expect(lastOf(page, 'Mirror score')).toContainText('2/3');
      await expect(lastOf(page, 'Stores shared by teams')).toContainText(
        'of 1 store',
      );
      await expect(lastOf(page, 'Breaker coverage')).toContainText('1/3');
      await expect(lastOf(page, 'Migrations')).toContainText('50 %');
      await expect(lastOf(page, 'Trigger')).toContainText('unknown');

      await page.goto(`${portal.url}/register`);
      await register(page, files.serve('case-study.yaml', ACME_CASE));
      await knows(portal, 'casestudy:acme/case-study');
      await page.goto(`${portal.url}/case-studies`);
      await expect(rowOf(page, 'Trigger')).toContainText(
        'Two teams waited for one release train.',
      );
      await page.goto(`${portal.url}/case-studies/timelines?view=table`);
      await expect(
        page.getByText('The old shop gets a front door'),
      ).toBeVisible();
    },
  );
});

test.describe('the case studies of the four companies', () => {
  test.beforeAll(({ portal }) => knowsTheCompanies(portal));

  test('without circuit breakers the page says so, and compares the rest', async ({
    page,
    portal,
  }) => {
    await page.route('**/api/circuit-breakers/**', route =>
      route.fulfill({
        status: 404,
        contentType: 'text/html',
        body: 'Not Found',
      }),
    );
    await open(page, `${portal.url}/case-studies`);
    await expect(rowOf(page, 'Breaker coverage')).toContainText(
      /circuit-breakers is not installed/,
    );
    await expect(rowOf(page, 'Mirror score')).toContainText('25/29');
    await expect(rowOf(page, 'Mirror score')).toContainText('48/51');
  });

  test('the readiness form is filled in by keyboard alone, and its address holds the answers', async ({
    page,
    portal,
  }) => {
    const errors = errorsOn(page);
    await open(page, `${portal.url}/case-studies/readiness`);
    const engineers = page.getByRole('textbox', { name: /^Engineers/ });
    await engineers.focus();
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await expect(answerOn(page)).toContainText(/stay/i);
    await engineers.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await expect(answerOn(page)).toContainText('say at which stage you are');
    await page.keyboard.press('ArrowRight');
    await expect(answerOn(page)).toContainText(/stay/i);
    await page.keyboard.press('ArrowRight');
    await expect(answerOn(page)).toContainText('boundaries');
    await expect(page).toHaveURL(/n=20/);
    await page.reload();
    await expect(engineers).toHaveValue('20');
    await expect(answerOn(page)).toContainText('boundaries');
    expect(errors).toEqual([]);
  });

  test('from a lesson to its check, and to who passes it', async ({
    page,
    portal,
  }) => {
    await open(
      page,
      `${portal.url}/case-studies/lessons?scope=group:netflix/netflix`,
    );
    await expect(answerOn(page)).toContainText(/universal lessons/);
    const lesson = page.getByRole('article', {
      name: 'Shared databases',
    });
    await lesson.first().getByRole('link', { name: 'DATA-01' }).click();
    await expect(page).toHaveURL(
      /\/scorecards\/checks\/DATA-01\?scope=group(:|%3A)netflix/,
    );
  });
});
