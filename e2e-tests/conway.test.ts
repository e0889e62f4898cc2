import { errorsOn, knowsTheCompanies } from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const UBER = 'scope=group:uber/uber';

test.beforeAll(({ portal }) => knowsTheCompanies(portal));

test('from a bad score to the call that causes it, and to the page of its service', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/conway?${UBER}`);
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText(
    '48 of 51 calls agree with the organisation',
  );
  await page.getByRole('link', { name: '3 calls against the grain' }).click();
  await expect(page).toHaveURL(/\/conway\/disagreements\?.*counts=mirror/);
  const row = page.getByRole('row', { name: /turn-guidance/ });
  await expect(row).toContainText('Same unit, other domain');
  await row.getByRole('link', { name: 'turn-guidance' }).click();
  await expect(page).toHaveURL(/\/catalog\/uber\/component\/turn-guidance/);
  await expect(
    page.getByRole('heading', { name: /turn guidance/i }).first(),
  ).toBeVisible();
});

test('every tab of every company shows its answer without an error in the console', async ({
  page,
  portal,
}) => {
  test.slow();
  const errors = errorsOn(page);
  await open(page, portal.url);
  for (const company of ['netflix', 'uber', 'amazon', 'spotify']) {
    for (const tab of [
      '',
      '/matrix',
      '/layers',
      '/what-if',
      '/disagreements',
    ]) {
      await page.goto(
        `${portal.url}/conway${tab}?scope=group:${company}/${company}`,
      );
      await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
});
