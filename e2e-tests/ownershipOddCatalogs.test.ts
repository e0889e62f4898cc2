import { expect, type Page, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMOJI, LONG, ODD_CATALOG, RIGHT_TO_LEFT } from './oddCatalog.ts';
import { errorsOn, mapOn, TABS } from './ownershipPage.ts';
import { TestPortal } from './portal.ts';
import { open } from './signIn.ts';

test.describe.configure({ timeout: 240_000 });

/** Runs a journey on a portal whose catalog is this text and nothing else. */
async function onPortalOf(
  catalog: string | undefined,
  journey: (portal: TestPortal) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'banyan-odd-'));
  const target = join(folder, 'catalog.yaml');
  if (catalog) await writeFile(target, catalog);
  const portal = new TestPortal(7310, {
    'backend.database.connection.directory': folder,
    'catalog.locations': catalog
      ? [
          {
            type: 'file',
            target,
            rules: [{ allow: ['Group', 'Component'] }],
          },
        ]
      : [],
  });
  await portal.start();
  try {
    await journey(portal);
  } finally {
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the page through its tabs; each answers, fits the window and says nothing in the console. */
async function throughAllTabs(page: Page, portal: TestPortal, scope: string) {
  const errors = errorsOn(page);
  await page.goto(`${portal.url}/ownership${scope && `?scope=${scope}`}`);
  for (const tab of TABS) {
    await page
      .getByRole('link', { name: new RegExp(`^${tab}( \\d+)?$`) })
      .click();
    await expect(
      page
        .getByRole('region', { name: 'Answer' })
        .or(page.getByRole('heading', { name: /^No team owns anything/ })),
    ).toBeVisible();
    await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, `${tab} is wider than the window`).toBeLessThanOrEqual(0);
  }
  expect(errors).toEqual([]);
}

test('an empty catalog has a screen on every tab that says what to do', async ({
  page,
}) => {
  await onPortalOf(undefined, async portal => {
    await open(page, `${portal.url}/ownership`);
    await throughAllTabs(page, portal, '');
    await expect(
      page.getByRole('heading', { name: 'No team owns anything yet' }),
    ).toBeVisible();
    await expect(page.getByText('kind: Component').first()).toBeVisible();
  });
});

test('a cycle of groups, a ghost owner and names of every kind have a decent screen', async ({
  page,
}) => {
  await onPortalOf(ODD_CATALOG, async portal => {
    await expect(async () => {
      const { groups } = await portal.get('/api/topology/v1/ownership');
      expect(groups).toHaveLength(7);
    }).toPass({ timeout: 60_000 });
    await open(page, `${portal.url}/ownership`);
    for (const scope of ['', 'group:odd/odd', 'group:odd/round'])
      await throughAllTabs(page, portal, scope);

    await page.goto(`${portal.url}/ownership/teams`);
    for (const name of [LONG, RIGHT_TO_LEFT, EMOJI])
      await expect(page.getByTitle(name.trim()).first()).toBeVisible();

    await page.goto(`${portal.url}/ownership/services?q=haunted`);
    await expect(
      page.getByRole('row').filter({ hasText: 'haunted' }),
    ).toContainText('nobody');

    await page.goto(`${portal.url}/ownership/findings`);
    await expect(page.getByText(/ghost/i).first()).toBeVisible();
    await expect(page.getByText(/cycle/i).first()).toBeVisible();

    await page.goto(`${portal.url}/ownership`);
    await expect(mapOn(page)).toHaveAccessibleName(/^Map of 5 components/);
  });
});
