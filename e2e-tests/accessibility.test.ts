import { expect, test } from './portal.ts';
import { open } from './signIn.ts';

const PAGES = [
  '/ownership?scope=group:netflix/netflix',
  '/ownership?scope=group:spotify/spotify&layout=columns',
  '/conway?scope=group:uber/uber',
  '/conway/matrix?scope=group:netflix/netflix',
  '/conway/layers?scope=group:uber/uber',
  '/conway/what-if?scope=group:netflix/netflix',
  '/conway/disagreements?scope=group:uber/uber',
  '/circuit-breakers',
  '/circuit-breakers/wall',
  '/circuit-breakers/map?scope=group:netflix/netflix',
  '/circuit-breakers/events',
  '/circuit-breakers/coverage',
  '/circuit-breakers/b/netflix:home-page:recommendation-service',
  '/',
  '/migrations',
  '/migrations/netflix/netflix-to-cloud?at=2010-12',
  '/migrations/uber/fleet-live/capabilities',
  '/migrations/netflix/netflix-to-cloud/burn-up?at=2010-12',
  '/migrations/netflix/netflix-to-cloud/left?at=2010-12',
  '/scorecards?scope=group:netflix/netflix',
  '/scorecards/scorecards',
  '/scorecards/checks',
  '/scorecards/checks/DATA-01?scope=group:netflix/netflix',
  '/scorecards/runs',
  '/scorecards/campaigns',
  '/scorecards/exemptions',
  '/catalog/netflix/component/home-page/scorecards',
  '/case-studies',
  '/case-studies?with=group:spotify/music-experience&view=multiples',
  '/case-studies/timelines',
  '/case-studies/lessons?scope=group:netflix/netflix',
  '/case-studies/readiness?scope=group:uber/uber',
  '/catalog/netflix/group/netflix/case-study',
  '/catalog',
  '/catalog/spotify/group/playback',
  '/catalog/netflix/component/home-page',
  '/register',
];

for (const width of [800, 1400]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`pages fit ${width} px in ${colorScheme} without an error in the console`, async ({
      browser,
      portal,
    }) => {
      test.setTimeout(360_000);
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
      });
      const errors: string[] = [];
      page.on(
        'console',
        message => message.type() === 'error' && errors.push(message.text()),
      );
      page.on('pageerror', error => errors.push(String(error)));
      await open(page, portal.url);
      for (const path of PAGES) {
        await page.goto(portal.url + path);
        await page.getByRole('heading').first().waitFor();
        // What is there before the data is may be wider for a moment.
        await expect
          .poll(
            () =>
              page.evaluate(
                () => document.documentElement.scrollWidth - window.innerWidth,
              ),
            { message: `${path} is wider than the window` },
          )
          .toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
      await page.close();
    });
  }
}
