import { expect, test as base } from '@playwright/test';
import { TestPortal } from './portal.ts';

const CONNECTION = process.env.BANYAN_POSTGRES;
const REQUIRED = (process.env.BANYAN_REQUIRE ?? '').includes('postgres');

base(
  'the portal runs on PostgreSQL and searches with it',
  async ({ request }) => {
    base.skip(!CONNECTION && !REQUIRED, 'BANYAN_POSTGRES names no server');
    base.setTimeout(180_000);
    const portal = new TestPortal(7300, {
      'backend.database': { client: 'pg', connection: CONNECTION },
    });
    await portal.start();
    try {
      await portal.hasEntities(860);
      await expect(async () => {
        const response = await request.get(
          `${portal.url}/api/search/query?term=surge`,
          {
            headers: { authorization: `Bearer ${await portal.guestToken()}` },
          },
        );
        const { results } = await response.json();
        expect(
          results.map(
            (result: { document: { title: string } }) => result.document.title,
          ),
        ).toContain('Surge');
      }).toPass({ timeout: 90_000 });
    } finally {
      await portal.stop();
    }
  },
);
