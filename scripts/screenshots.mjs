// `yarn screenshots`: the pictures of docs/images, from a portal that runs (`npm start`).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from './lib/chromium.mjs';
import { main, progress } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const URL = process.env.BANYAN_URL ?? 'http://localhost:7007';
const PAGES = {
  home: '/',
  catalog: '/catalog?filters[kind]=component&filters[namespace]=netflix',
  squad: '/catalog/spotify/group/playback',
  service: '/catalog/netflix/component/home-page',
  ownership: '/ownership?scope=group:netflix/netflix',
  architecture: '/ownership/architecture?scope=group:uber/uber',
  findings: '/ownership/findings',
  tribes: '/ownership?scope=group:spotify/spotify&layout=columns',
  conway: '/conway?scope=group:uber/uber',
  breakers: '/circuit-breakers',
  wall: '/circuit-breakers/wall',
  'breakers-map': '/circuit-breakers/map?scope=group:netflix/netflix',
  coverage: '/circuit-breakers/coverage',
  migrations: '/migrations',
  migration: '/migrations/netflix/netflix-to-cloud?at=2010-12',
  'migration-forecast':
    '/migrations/netflix/netflix-to-cloud/burn-up?at=2010-12',
  'migration-live': '/migrations/uber/fleet-live/capabilities',
  scorecards: '/scorecards?scope=group:netflix/netflix',
  'scorecard-entity': '/catalog/netflix/component/home-page/scorecards',
  check: '/scorecards/checks/RES-01?scope=group:uber/uber',
  'case-compare': '/case-studies',
  'case-timelines': '/case-studies/timelines',
  'case-lessons': '/case-studies/lessons?scope=group:netflix/netflix',
  readiness: '/case-studies/readiness?scope=group:uber/uber',
  'case-study': '/catalog/netflix/group/netflix/case-study',
  matrix: '/conway/matrix?scope=group:netflix/netflix',
  layers: '/conway/layers?scope=group:uber/uber',
  'what-if':
    '/conway/what-if?scope=group:netflix/netflix&move=team-to-unit~group:netflix/member-identity~group:netflix/commerce-engineering',
};

const SETTLE_MS = 4000;

await main(async () => {
  const folder = join(ROOT, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch(await chromiumLaunch());
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1400, 800]) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.goto(URL);
      await page.getByRole('button', { name: 'Enter' }).click();
      await page.getByText(/organisations,/).waitFor();
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(URL + path);
        // Live pages are never idle.
        await page.waitForTimeout(SETTLE_MS);
        const file = `${name}-${colorScheme}${width === 800 ? '-800' : ''}.png`;
        await page.screenshot({ path: join(folder, file) });
        progress(file);
      }
      await page.close();
    }
  }
  await browser.close();
});
