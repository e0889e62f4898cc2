import type { Page } from '@playwright/test';

/** Opens a page of the portal as the guest. */
export async function open(page: Page, url: string) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Banyan, home' }).waitFor();
}
