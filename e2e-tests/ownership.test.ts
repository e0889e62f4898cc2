import type { Page } from '@playwright/test';
import { knowsTheCompanies, mapOn } from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

test.beforeAll(({ portal }) => knowsTheCompanies(portal));

async function chooseScope(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name: /Scope/ }).click();
  await page.getByRole('option', { name, exact: true }).first().click();
}

test('by mouse: from a company to a tribe, its squad and its service', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/ownership`);
  await chooseScope(page, 'Spotify');
  await expect(page).toHaveURL(/scope=group%3Aspotify%2Fspotify/);
  await chooseScope(page, /Music Experience/);
  await expect(page).toHaveURL(/music-experience/);
  await page.getByRole('link', { name: /^Teams/ }).click();
  await page
    .getByRole('rowheader', { name: 'Playback', exact: true })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/catalog\/spotify\/group\/playback/);
  await page
    .getByRole('link', { name: 'Playback orchestrator' })
    .first()
    .click();
  await expect(page).toHaveURL(/playback-orchestrator/);
});

test('by keyboard alone: from a company into a unit, its team, its service and to its page', async ({
  page,
  portal,
}) => {
  test.slow();
  await open(page, `${portal.url}/ownership?scope=group:netflix/netflix`);
  await mapOn(page).focus();
  const said = page
    .getByRole('status')
    .filter({ hasText: /, (tier|people unknown|\d+ people)/ });
  const heard = [await said.innerText()];
  while (!/, owner /.test(heard[0]) && heard.length < 8) {
    await page.keyboard.press('Enter');
    await expect(said).not.toHaveText(heard[0]);
    heard.unshift(await said.innerText());
  }
  expect(heard.toReversed()).toEqual([
    expect.stringMatching(/^organization .*Netflix/),
    expect.stringMatching(/^org .*, \d+ people/),
    expect.stringMatching(/^team .*, \d+ people/),
    expect.stringMatching(/, tier (\d|unknown), owner /),
  ]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalog\/netflix\/component\//);
});

test('by keyboard alone: through the picture of organisation and architecture', async ({
  page,
  portal,
}) => {
  await open(
    page,
    `${portal.url}/ownership/architecture?scope=group:uber/uber`,
  );
  const focus = page.locator(':focus');
  await page
    .getByRole('group', { name: /^Organisation, what it owns/ })
    .getByRole('link')
    .first()
    .focus();
  await page.keyboard.press('Home');
  await expect(focus).toHaveAccessibleName(/ owns \d+ components?$/);
  await page.keyboard.press('ArrowRight');
  await expect(focus).toHaveAccessibleName(/^domain /);
  await page.keyboard.press('ArrowRight');
  await expect(focus).toHaveAccessibleName(/tier/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalog\/uber\/component\//);
});

test('a deep link restores the scope, the tab, the selection and the filters', async ({
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
  await expect(page.getByRole('button', { name: /Scope/ })).toContainText(
    'Netflix',
  );

  await page.goto(
    `${portal.url}/ownership/services?scope=group:netflix/netflix&tier=0&q=zuul&sort=service:descending`,
  );
  await expect(
    page.getByRole('search', { name: 'Filters' }).getByRole('searchbox'),
  ).toHaveValue('zuul');
  await expect(page.getByRole('rowheader')).toHaveText([/Zuul/]);
  await expect(
    page.getByRole('columnheader', { name: /^Component/ }),
  ).toHaveAttribute('aria-sort', 'descending');
});

test('a deep link restores what is shown of organisation and architecture', async ({
  page,
  portal,
}) => {
  const chosen = new URLSearchParams({
    scope: 'group:uber/uber',
    by: 'systems',
    only: 'disagreements',
    call: 'component:uber/turn-guidance component:uber/eta-gateway',
  });
  await open(page, `${portal.url}/ownership/architecture?${chosen}`);
  await expect(
    page.getByRole('switch', { name: 'Only disagreements' }),
  ).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Systems' })).toBeChecked();
  await expect(
    page.getByRole('button', { name: /^Light up call .*Turn guidance/ }),
  ).toHaveAttribute('aria-pressed', 'true');
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
