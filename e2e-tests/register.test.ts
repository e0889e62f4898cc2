import { expect, test } from './portal.ts';
import { analyse, register } from './registerPage.ts';
import { open } from './signIn.ts';

const component = (
  name: string,
  spec = 'owner: group:spotify/playback',
) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  title: Lyrics ${name}
spec:
  type: service
  lifecycle: production
  ${spec}
`;

test('a person registers a service, sees its owner, keeps it over a restart and unregisters it', async ({
  page,
  portal,
  files,
}) => {
  test.setTimeout(240_000);
  const address = files.serve('catalog-info.yaml', component('lyrics'));
  await open(page, `${portal.url}/register`);
  await register(page, address);

  await expect(async () => {
    await page.goto(`${portal.url}/catalog/default/component/lyrics`);
    await expect(
      page.getByRole('heading', { name: 'Lyrics lyrics' }),
    ).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await page
    .getByRole('link', { name: 'Playback', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/catalog\/spotify\/group\/playback/);

  await portal.restart();
  await page.goto(`${portal.url}/catalog/default/component/lyrics`);
  await expect(
    page.getByRole('heading', { name: 'Lyrics lyrics' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'more' }).click();
  await page.getByRole('menuitem', { name: 'Unregister entity' }).click();
  await page.getByRole('button', { name: 'Unregister Location' }).click();
  await expect(async () => {
    const { totalItems } = await portal.catalog(
      '/entities/by-query?limit=0&filter=metadata.name=lyrics',
    );
    expect(totalItems).toBe(0);
  }).toPass({ timeout: 60_000 });
});

test('a bad file is refused with what is wrong, where and what is expected', async ({
  page,
  portal,
  files,
}) => {
  const spec =
    'owner: group:spotify/playback\n  calls: [{ to: login-service, mode: sync, timeoutMs: fast }]';
  const address = files.serve('bad.yaml', component('bad', spec));
  await open(page, `${portal.url}/register`);
  await analyse(page, address);
  await expect(
    page
      .getByText(
        'spec.calls[0].timeoutMs: expected a whole number of milliseconds of 1 or more, got "fast"',
      )
      .first(),
  ).toBeVisible();
});

test('a service whose owner does not exist is registered and says so on its page', async ({
  page,
  portal,
  files,
}) => {
  const address = files.serve(
    'ghost.yaml',
    component('ghost', 'owner: group:spotify/nobody'),
  );
  await open(page, `${portal.url}/register`);
  await register(page, address);
  await expect(async () => {
    await page.goto(`${portal.url}/catalog/default/component/ghost`);
    await expect(page.getByText('group:spotify/nobody').first()).toBeVisible({
      timeout: 3000,
    });
  }).toPass({ timeout: 60_000 });
  await expect(
    page.getByText(/can't be found in the catalog|cannot be found/i).first(),
  ).toBeVisible();
});
