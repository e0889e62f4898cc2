import { knowsTheCompanies } from './ownershipPage.ts';
import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const REASON = 'The second half of the team starts in March.';

test.beforeAll(({ portal }) => knowsTheCompanies(portal));

test('by keyboard alone: a finding is accepted with a reason, then counts again', async ({
  page,
  portal,
}) => {
  await open(
    page,
    `${portal.url}/ownership/findings?scope=group:spotify/spotify`,
  );
  const row = page.getByRole('row', { name: /^OWN-03 of Desktop client/i });
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(row).toBeVisible();
  await expect(answer).toContainText('2 findings fail');
  await expect(page.getByText('Select what to accept first.')).toBeVisible();

  await page.getByRole('searchbox').fill('desktop');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('j');
  await expect(row).toBeFocused();
  await page.keyboard.press('e');
  await expect(
    page.getByRole('dialog', { name: 'Accept with a reason' }),
  ).toBeVisible();
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Accepted until')).toBeFocused();
  await page.getByRole('button', { name: 'Accept', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
  await expect(answer).toContainText('1 accepted');
  await expect(answer).toContainText('1 finding fails');

  await page.reload();
  await expect(answer).toContainText('1 accepted');
  await page.getByRole('button', { name: /^Accepted\s*1$/ }).press('Enter');
  await expect(row).toContainText('exempt');
  await expect(row).toContainText(REASON);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Withdraw the acceptance/ })
    .press('Enter');
  await expect(answer).toContainText('2 findings fail');
});
