import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const SPOTIFY = 'scope=group:spotify/spotify';

const map = (page: Page) => page.getByRole('application', { name: /^Map of/ });

test.beforeAll(async ({ portal }) => {
  await expect(async () => {
    const { groups } = await portal.get('/api/topology/v1/ownership');
    expect(groups.length).toBe(146);
  }).toPass({ timeout: 60_000 });
});

test('by mouse: from a company to a tribe, its squad and its service', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/ownership`);
  await page.getByRole('button', { name: /Scope/ }).click();
  await page.getByRole('option', { name: 'Spotify', exact: true }).click();
  await expect(page).toHaveURL(/scope=group%3Aspotify%2Fspotify/);
  await page.getByRole('button', { name: /Scope/ }).click();
  await page
    .getByRole('option', { name: /Music Experience/ })
    .first()
    .click();
  await expect(page).toHaveURL(/music-experience/);
  await page.getByRole('link', { name: /^Teams/ }).click();
  await page
    .getByRole('link', { name: 'Playback', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/catalog\/spotify\/group\/playback/);
  await page
    .getByRole('link', { name: 'Playback orchestrator' })
    .first()
    .click();
  await expect(page).toHaveURL(/playback-orchestrator/);
});

test('by keyboard alone: into the map down to a service and to its page', async ({
  page,
  portal,
}) => {
  await open(
    page,
    `${portal.url}/ownership?scope=group:netflix/playback-services`,
  );
  await map(page).focus();
  const said = page.getByRole('status').filter({ hasText: /./ });
  for (let level = 0; level < 6; level++) {
    if (/tier \d, owner/.test((await said.allTextContents()).join(' '))) break;
    await page.keyboard.press('Enter');
  }
  await expect(
    said.filter({ hasText: /owner Playback Services/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalog\/netflix\/component\//);
});

test('a deep link restores the scope, the selected team and the table', async ({
  page,
  portal,
}) => {
  const team = 'group:netflix/playback-services';
  await open(
    page,
    `${portal.url}/ownership?scope=group:netflix/netflix&team=${team}&depth=2`,
  );
  await expect(
    page.getByRole('complementary', { name: 'Selected: Playback Services' }),
  ).toBeVisible();
});

test('a registered service appears on the map', async ({
  page,
  portal,
  files,
}) => {
  const target = files.serve(
    'karaoke.yaml',
    `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: karaoke, namespace: spotify, title: Karaoke }
spec: { type: service, lifecycle: production, owner: playback }
`,
  );
  const token = await portal.guestToken();
  const registered = await fetch(`${portal.url}/api/catalog/locations`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ type: 'url', target }),
  });
  expect(registered.status).toBe(201);
  await open(
    page,
    `${portal.url}/ownership?scope=group:spotify/playback&as=table`,
  );
  await expect(async () => {
    await page.reload();
    await page.getByRole('link', { name: /^Services/ }).click();
    await expect(page.getByText('Karaoke')).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 55_000 });
});

test('the map is exported as an SVG with the names of the teams', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/ownership?${SPOTIFY}`);
  await map(page).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG' }).click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg|^<\?xml/);
  for (const name of ['Playback', 'Discover', 'Login'])
    expect(svg).toContain(name);
});

test('the findings of the four companies are on the findings tab', async ({
  page,
  portal,
}) => {
  await open(
    page,
    `${portal.url}/ownership/findings?scope=group:netflix/netflix`,
  );
  await expect(page.getByText(/DATA-01/).first()).toBeVisible();
  await expect(page.getByText(/OWN-03/).first()).toBeVisible();
});
