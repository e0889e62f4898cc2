import { errorsOn, knowsTheCompanies } from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { alignmentAnswers, answering } from '../bench/alignmentAnswers.mjs';
import { toolchain } from '../scripts/lib/toolchain.mjs';
import { open } from './signIn.ts';

const UBER = 'scope=group:uber/uber';
const SERVICES = 2_000;
const NETFLIX = 'scope=group:netflix/netflix';

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

test('what-if by keyboard alone: a suggestion joins the plan and lifts the score', async ({
  page,
  portal,
}) => {
  await open(page, `${portal.url}/conway/what-if?${NETFLIX}`);
  const row = page.getByRole('row', { name: /member-identity/ });
  const add = row.getByRole('button', { name: /^Add: / });
  // A row that is drawn anew while its figures arrive lets go of the focus.
  await expect(async () => {
    await row.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(add).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/move=team-to-unit/);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText(/25 to 27 of 29/);
  await page.reload();
  await expect(answer).toContainText(/25 to 27 of 29/);
});

test('a matrix of 2,000 services answers mouse and keys', async ({
  page,
  portal,
}) => {
  const answers = await alignmentAnswers(await toolchain(), SERVICES);
  await answering(page, answers);
  await open(page, `${portal.url}/conway/matrix?${NETFLIX}`);
  const matrix = page.getByRole('application', {
    name: `Matrix of ${SERVICES} rows`,
  });
  const said = page.getByRole('region', { name: 'Matrix' }).getByRole('status');
  await matrix.hover();
  await page.mouse.wheel(0, -600);
  await page.mouse.down();
  await page.mouse.move(500, 500, { steps: 20 });
  await page.mouse.up();
  await matrix.focus();
  await page.keyboard.press('j');
  await expect(said).toContainText('Verdict: disagrees');
  const before = await said.textContent();
  await page.keyboard.press('j');
  await expect(said).not.toHaveText(before ?? '');
  await page.keyboard.press('k');
  await expect(said).toHaveText(before ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/cell=/);
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
