import {
  exported,
  knowsTheCompanies,
  mapOn,
  wordsIn,
} from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const SPOTIFY = 'scope=group:spotify/spotify';

test.beforeAll(({ portal }) => knowsTheCompanies(portal));

test('a service that was just registered appears on the map', async ({
  page,
  portal,
  files,
}) => {
  test.setTimeout(120_000);
  const target = files.serve(
    'karaoke.yaml',
    `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: karaoke, namespace: spotify, title: Karaoke }
spec: { type: service, lifecycle: production, owner: playback }
`,
  );
  await open(page, `${portal.url}/ownership?scope=group:spotify/playback`);
  const label = await mapOn(page).getAttribute('aria-label');
  const before = Number(/\d+/.exec(label ?? '')?.[0]);
  const registered = await page.request.post(
    `${portal.url}/api/catalog/locations`,
    {
      headers: { authorization: `Bearer ${await portal.guestToken()}` },
      data: { type: 'url', target },
    },
  );
  expect(registered.status()).toBe(201);
  await expect(async () => {
    await page.reload();
    await expect(mapOn(page)).toHaveAccessibleName(
      new RegExp(`^Map of ${before + 1} components`),
      { timeout: 10_000 },
    );
  }).toPass({ timeout: 100_000 });
  expect(await wordsIn(page, await exported(page, 'SVG'))).toContain('Karaoke');
});

test('the map is exported as an SVG with the names of the teams', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/ownership?${SPOTIFY}`);
  await mapOn(page).waitFor();
  const words = await wordsIn(page, await exported(page, 'SVG'));
  expect(words).toEqual(
    expect.arrayContaining(['Playback', 'Discover', 'Login']),
  );
});

test('organisation and architecture are exported as an SVG with teams and components', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/ownership/architecture?${SPOTIFY}`);
  await page.getByRole('group', { name: /^Organisation, what/ }).waitFor();
  const words = await wordsIn(page, await exported(page, 'SVG'));
  expect(words).toEqual(
    expect.arrayContaining(['Playback', 'Playback orchestrator']),
  );
});
