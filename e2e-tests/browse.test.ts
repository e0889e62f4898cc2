import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

type Result = { document: { location: string } };

test('a person browses from home to a squad to its service to its API', async ({
  page,
  portal,
}) => {
  await open(page, portal.url);
  await expect(
    page.getByText(
      '4 organisations, 102 teams, 112 live services, 16 migrations.',
    ),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Spotify' }).click();
  await expect(
    page.getByRole('heading', { name: 'Spotify', exact: true }).first(),
  ).toBeVisible();

  await page.goto(
    `${portal.url}/catalog?filters[kind]=group&filters[type]=squad&filters[namespace]=spotify`,
  );
  await page.getByRole('link', { name: 'Playback', exact: true }).click();
  await expect(page.getByText('Music Experience').first()).toBeVisible();

  await page.getByRole('link', { name: /3\s*services/i }).click();
  await page
    .getByRole('link', { name: 'Playback orchestrator', exact: true })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Playback orchestrator' }),
  ).toBeVisible();

  await page
    .getByRole('link', { name: 'Playback API', exact: true })
    .first()
    .click();
  await page.getByRole('link', { name: 'Definition', exact: true }).click();
  await expect(page.getByText('syntax = "proto3"').first()).toBeVisible();
});

test('a figure on the home page says how it is computed', async ({
  page,
  portal,
}) => {
  await open(page, portal.url);
  await page.getByRole('button', { name: 'How this is computed' }).click();
  await expect(page.getByRole('dialog')).toContainText('Netflix 25/25');
});

test('a person finds a service by search', async ({ page, portal }) => {
  test.setTimeout(150_000);
  // The index is filled by a schedule of its own, a little after the entities are there.
  await expect(async () => {
    const token = await portal.guestToken();
    const response = await page.request.get(
      `${portal.url}/api/search/query?term=surge`,
      {
        headers: { authorization: `Bearer ${token}` },
      },
    );
    const { results } = await response.json();
    expect(results.map((one: Result) => one.document.location)).toContain(
      '/catalog/uber/component/surge',
    );
  }).toPass({ timeout: 120_000 });

  await open(page, portal.url);
  const field = page.getByRole('searchbox', { name: 'Search the catalog' });
  await field.fill('surge');
  await field.press('Enter');
  await page.getByRole('link', { name: 'Surge', exact: true }).click();
  await expect(page).toHaveURL(/\/catalog\/uber\/component\/surge/);
});

test('the catalog opens on what lives and shows history on request', async ({
  page,
  portal,
}) => {
  await open(
    page,
    `${portal.url}/catalog?filters[kind]=component&filters[namespace]=netflix`,
  );
  await expect(page.getByText('All Components (35)')).toBeVisible();
  await page.goto(
    `${portal.url}/catalog?filters[kind]=component&filters[namespace]=netflix&filters[lifecycles]=deprecated`,
  );
  await expect(page.getByText('All Components (7)')).toBeVisible();
});

test('a migration leads to what it strangles and what takes over', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/catalog/netflix/migration/netflix-to-cloud`);
  await expect(
    page.getByRole('heading', { name: 'Data centre to AWS' }),
  ).toBeVisible();
  await expect(page.getByText('strangles').first()).toBeVisible();
  await expect(page.getByText('migratesTo').first()).toBeVisible();
});
