import { knowsTheCompanies } from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const NETFLIX = 'scope=group:netflix/netflix';
const API = '/api/circuit-breakers/v1';
const BREAKER = 'netflix:home-page:recommendation-service';
const CELL = /^recommendation-service from home-page: /;

type Told = { kind: string; to: string; by: string };

test.beforeAll(async ({ portal }) => {
  await knowsTheCompanies(portal);
  await expect(async () => {
    const { item } = await portal.get(`${API}/breakers/${BREAKER}`);
    expect(item.state).toBe('closed');
  }).toPass({ timeout: 60_000 });
});

test('a fault opens the breaker, the home page holds, its owner is told once, and it closes again', async ({
  page,
  portal,
  fleet,
}) => {
  test.setTimeout(240_000);
  const begin = Date.now();
  const notices = async () => {
    const { items } = await portal.get(
      `${API}/events?kind=notification&breaker=${BREAKER}&from=${begin}`,
    );
    return items.map(({ to, by }: Told) => `${to}, told ${by}`);
  };
  const tab = (name: string) =>
    page
      .getByRole('navigation', { name: 'Content navigation' })
      .getByRole('link', { name });
  await open(page, `${portal.url}/circuit-breakers?${NETFLIX}`);

  await test.step('somebody makes recommendation-service fail', async () => {
    await page.getByRole('button', { name: 'Chaos ...' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('recommendation-service');
    await dialog.getByRole('textbox', { name: /^Percent/ }).fill('100');
    await dialog.getByRole('button', { name: 'Inject' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('its breaker opens on the Wall', async () => {
    await tab('Wall').click();
    await expect(page.getByRole('link', { name: CELL })).toHaveAccessibleName(
      /: (open|half-open)/,
      { timeout: 60_000 },
    );
  });

  await test.step('the home page still answers, with popular titles', async () => {
    const { services } = await (await fetch(fleet.url)).json();
    const { addresses } = services.find(
      (each: { entityRef: string }) =>
        each.entityRef === 'component:netflix/home-page',
    );
    const response = await fetch(`${addresses[0]}/home/7`);
    expect(response.status).toBe(200);
    const { rows, substituted } = await response.json();
    expect(substituted).toContain('recommendation-service');
    const titles = rows.map(({ title }: { title: string }) => title);
    expect(titles).toContain('Popular titles');
    expect(titles).not.toContain('For you');
    // The breaker before the home page gives it 400 ms.
    const { item } = await portal.get(
      `${API}/breakers/netflix:netflix-api:home-page`,
    );
    expect(item.settings.timeoutMs).toBe(400);
    expect(item.state).toBe('closed');
  });

  await test.step('its blast radius names who is degraded and who is not', async () => {
    await page.getByRole('link', { name: CELL }).click();
    await expect(page).toHaveURL(/\/circuit-breakers\/b\//);
    const radius = page.getByRole('region', { name: 'Blast radius' });
    for (const name of ['home-page', 'netflix-api', 'zuul-2'])
      await expect(radius).toContainText(name);
    const { services } = await portal.get(`${API}/blast-radius/${BREAKER}`);
    const effects = Object.fromEntries(
      services.map(({ ref, effect }: { ref: string; effect: string }) => [
        ref.replace('component:netflix/', ''),
        effect,
      ]),
    );
    expect(effects).toEqual({
      'home-page': 'degraded',
      'netflix-api': 'contained',
      'zuul-2': 'contained',
      fit: 'contained',
    });
  });

  await test.step('its owner was told once', async () => {
    await expect.poll(notices, { timeout: 90_000 }).toHaveLength(1);
    expect(await notices()).toEqual([
      'open, told group:netflix/page-algorithms',
    ]);
  });

  await test.step('after the fault it closes again, and that is told too', async () => {
    await page.goto(`${portal.url}/circuit-breakers?${NETFLIX}`);
    await page.getByRole('button', { name: /^End this fault/ }).click();
    await tab('Wall').click();
    await expect(page.getByRole('link', { name: CELL })).toHaveAccessibleName(
      /: closed/,
      { timeout: 60_000 },
    );
    await expect
      .poll(notices, { timeout: 60_000 })
      .toEqual([
        'closed, told group:netflix/page-algorithms',
        'open, told group:netflix/page-algorithms',
      ]);
  });
});

test('somebody forces a breaker open with a reason, and resets it', async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000);
  const id = 'netflix:signup-service:billing-api';
  await open(page, `${portal.url}/circuit-breakers/b/${id}`);
  const order = async (name: RegExp, reason: string) => {
    await page.getByRole('button', { name: /Control/ }).click();
    await page.getByRole('menuitem', { name }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByText(/^I mean/).click();
    await dialog.getByRole('button', { name }).click();
    await expect(dialog).toBeHidden();
  };
  await order(/Force open/, 'billing is being moved');
  await expect
    .poll(async () => (await portal.get(`${API}/breakers/${id}`)).item.state)
    .toBe('forced-open');
  await expect(page.getByRole('region', { name: 'Events' })).toContainText(
    'billing is being moved',
  );
  await order(/Reset/, 'the move is over');
  await expect
    .poll(async () => (await portal.get(`${API}/breakers/${id}`)).item.state, {
      timeout: 30_000,
    })
    .toBe('closed');
});
