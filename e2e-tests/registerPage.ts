import { expect, type Page } from '@playwright/test';

/** Lets the Register page, which is open, look at an address. */
export async function analyse(page: Page, address: string) {
  await page.getByLabel(/URL/).fill(address);
  await page.getByRole('button', { name: 'Analyze' }).click();
}

/** Registers what is at an address on the Register page, which is open. */
export async function register(page: Page, address: string) {
  await analyse(page, address);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(
    page.getByText('The following entities have been added to the catalog'),
  ).toBeVisible();
}
