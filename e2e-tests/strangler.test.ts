import type { Page } from '@playwright/test';
import { knowsTheCompanies } from './ownershipPage.ts';
import { expect, test, type TestPortal } from './portal.ts';
import { open } from './signIn.ts';

const LIVE = 'uber/fleet-live';
const API = '/api/strangler/v1/migrations';
const CAPABILITY = 'place-search';

type Share = { low: number; high: number; requests: number };
type Capability = {
  name: string;
  intended: number;
  observedShare: Share | null;
};
type Finding = { check: string; verdict: string; capability: string | null };

const detail = (portal: TestPortal) => portal.get(`${API}/${LIVE}`);

async function capability(portal: TestPortal): Promise<Capability> {
  const { capabilities } = await detail(portal);
  return capabilities.find(({ name }: Capability) => name === CAPABILITY);
}

/** The findings of the live migration that are failures, as `halt` or `parity of place-search`. */
async function failures(portal: TestPortal) {
  const { findings } = await detail(portal);
  return findings
    .filter(({ verdict }: Finding) => verdict === 'fail')
    .map(({ check, capability: of }: Finding) =>
      of === null ? check : `${check} of ${of}`,
    );
}

const tab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name });

async function moveTo(page: Page, percent: number, reason: string) {
  await page.getByRole('button', { name: 'Move traffic ...' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Percent' }).fill(String(percent));
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialog.getByRole('button', { name: 'Move traffic' }).click();
  return dialog;
}

test.beforeAll(async ({ portal }) => {
  await knowsTheCompanies(portal);
  await expect(async () => {
    const { observedShare } = await capability(portal);
    expect(observedShare?.requests).toBeGreaterThan(0);
  }).toPass({ timeout: 90_000 });
});

test('observed traffic follows the weight, killing the new service is found, rolling back is an event', async ({
  page,
  portal,
  fleet,
}) => {
  test.setTimeout(300_000);
  await open(
    page,
    `${portal.url}/migrations/${LIVE}/capabilities?capability=${CAPABILITY}`,
  );

  await test.step('30 % are ordered, and 30 % are seen within the error that the page states', async () => {
    const dialog = await moveTo(page, 30, 'Half of what it was');
    await expect(dialog.getByRole('status')).toContainText(
      /agrees with intended/,
      {
        timeout: 90_000,
      },
    );
    // One of twenty intervals misses the true share: more requests settle it.
    await expect(async () => {
      const { intended, observedShare } = await capability(portal);
      expect(intended).toBe(30);
      expect(observedShare?.low).toBeLessThanOrEqual(30);
      expect(observedShare?.high).toBeGreaterThanOrEqual(30);
    }).toPass({ timeout: 90_000 });
    await dialog.getByText('Close', { exact: true }).click();
  });

  await test.step('the new service is killed: parity and the halt rule say so', async () => {
    const fault = {
      service: 'search-gateway',
      fault: 'down',
      durationMs: 240_000,
    };
    const response = await fetch(`${fleet.url}/chaos`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    expect(response.status).toBe(201);
    await expect
      .poll(() => failures(portal), { timeout: 90_000 })
      .toEqual(expect.arrayContaining(['halt', `parity of ${CAPABILITY}`]));
    await tab(page, 'Parity').click();
    const row = page.getByRole('row', { name: /Place search/ });
    await expect(row).toContainText('worse', { timeout: 30_000 });
    await expect(page.getByText(/stop/i).first()).toBeVisible();
  });

  await test.step('it is rolled back, and that is an event with its reason', async () => {
    await tab(page, 'Capabilities').click();
    await page.goto(
      `${portal.url}/migrations/${LIVE}/capabilities?capability=${CAPABILITY}`,
    );
    const dialog = await moveTo(page, 0, 'The new side is down');
    await expect(dialog.getByRole('status')).toContainText(
      /agrees with intended/,
      {
        timeout: 90_000,
      },
    );
    await dialog.getByText('Close', { exact: true }).click();
    await fetch(`${fleet.url}/chaos`, { method: 'DELETE' });
    await tab(page, 'Events').click();
    await expect(
      page.getByRole('row', { name: /rollback/i }).first(),
    ).toContainText('The new side is down', { timeout: 30_000 });
    const { items } = await portal.get(
      `${API}/${LIVE}/events?kind=rollback&capability=${CAPABILITY}`,
    );
    expect(items[0]).toMatchObject({ from: 30, to: 0 });
  });
});

test('a documented migration is replayed by keys, to the decimal', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/migrations/netflix/netflix-to-cloud`);
  await expect(page.getByText('By weight')).toBeVisible();
  const slider = page.getByRole('slider');
  await slider.focus();
  await slider.press('Home');
  await expect(page).toHaveURL(/at=2008-08/);
  // Shift goes a year, without it a month.
  await slider.press('Shift+ArrowRight');
  await slider.press('Shift+ArrowRight');
  for (let month = 0; month < 4; month++) await slider.press('ArrowRight');
  await expect(page).toHaveURL(/at=2010-12/);
  await expect(
    page.getByRole('heading', { name: /Two thirds moved/ }),
  ).toBeVisible();
  await expect(page.getByText('66.7 of 100 points')).toBeVisible();
  await tab(page, 'Burn-up and forecast').click();
  await expect(
    page.getByRole('heading', { name: /it ends by 2011-11 \(P85\)/ }),
  ).toBeVisible();
  await expect(
    page.getByText(/P95 was 2012-02, the end was 2016-01/).first(),
  ).toBeVisible();
});
