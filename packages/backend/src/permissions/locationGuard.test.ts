import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import { realPermissions } from '../__testUtils__/realPermissions';
import guard from './locationGuard';

const ADA = mockCredentials.user.header('user:default/ada');
const BOB = mockCredentials.user.header('user:default/bob');
const ADMIN = mockCredentials.user.header('user:default/root');

/** A catalog file; its components are named and owned as `names` says: `cart of ada`. */
const file = (...names: string[]) =>
  names
    .map(each => each.split(' of '))
    .map(([name, owner]) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name },
      spec: { type: 'service', lifecycle: 'x', owner: `user:default/${owner}` },
    }))
    .map(entity => JSON.stringify(entity))
    .join('\n---\n');

const files = new Map<string, string>();

let backend: TestBackend;

beforeAll(async () => {
  backend = await startTestBackend({
    features: [
      catalogPlugin,
      guard,
      ...realPermissions,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          catalog: { processingInterval: { seconds: 1 } },
          banyan: { permissions: { admins: ['user:default/root'] } },
        },
      }),
      mockServices.urlReader.mock({
        search: async url => ({
          files: [
            { url, content: async () => Buffer.from(files.get(url) ?? '') },
          ],
          etag: '',
        }),
      }).factory,
    ],
  });
}, 60_000);

afterAll(() => backend.stop());

const get = (path: string) =>
  request(backend.server)
    .get(`/api/catalog/${path}`)
    .set('authorization', ADMIN);

/** Registers a file and waits until its entities are there; returns the path of the location. */
async function register(target: string, ...names: string[]) {
  files.set(target, file(...names));
  const { body, status } = await request(backend.server)
    .post('/api/catalog/locations')
    .set('authorization', ADA)
    .send({ type: 'url', target });
  expect(status).toBe(201);
  for (const name of names) {
    const [entity] = name.split(' of ');
    await until(async () => {
      const found = await get(`entities/by-name/component/default/${entity}`);
      return found.body.relations?.length > 0;
    });
  }
  return `locations/${body.location.id}`;
}

async function until(isSo: () => Promise<boolean>) {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await isSo()) return;
    await setTimeout(25);
  }
  throw new Error('it did not come to be');
}

const remove = (path: string, as: string) =>
  request(backend.server)
    .delete(`/api/catalog/${path}`)
    .set('authorization', as);

const move = (path: string, as: string) =>
  request(backend.server)
    .put(`/api/catalog/${path}`)
    .set('authorization', as)
    .send({ type: 'url', target: 'https://example.com/mine.yaml' });

describe('removing a location', () => {
  it('is for the owner of all that came from it', async () => {
    const path = await register('https://example.com/a.yaml', 'a of ada');
    expect((await remove(path, ADA)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
  });

  it('is not for others, who are told why and whom to ask', async () => {
    const target = 'https://example.com/b.yaml';
    const path = await register(target, 'b1 of ada', 'b2 of bob', 'b3 of ada');
    const { status, body } = await remove(path, BOB);
    expect(body.error.message).toBe(
      `Removing ${target} would unregister 2 of 3 entities that you do not own. Ask their owner or a portal admin.`,
    );
    expect(status).toBe(403);
    expect((await get(path)).status).toBe(200);
  });

  it('is for a portal admin', async () => {
    const path = await register('https://example.com/c.yaml', 'c of ada');
    expect((await remove(path, ADMIN)).status).toBe(204);
  });

  it('is no more for others when the address is too long for the index', async () => {
    const target = `https://example.com/${'d'.repeat(250)}.yaml`;
    const path = await register(target, 'd of ada');
    expect((await remove(path, BOB)).status).toBe(403);
    expect((await remove(path, ADA)).status).toBe(204);
  });

  it('minds the letters of an address, which the index does not', async () => {
    const path = await register('https://example.com/E.yaml', 'e1 of ada');
    await register('https://example.com/e.yaml', 'e2 of bob');
    expect((await remove(path, ADA)).status).toBe(204);
  });

  it('is the catalog’s to answer when there is no such location', async () => {
    const path = 'locations/00000000-0000-0000-0000-000000000000';
    const { status, body } = await remove(path, BOB);
    expect(body.error.message).toMatch(/Found no location with ID/);
    expect(status).toBe(404);
  });

  it('is for signed-in users only', async () => {
    const path = await register('https://example.com/f.yaml', 'f of ada');
    const { status } = await remove(path, mockCredentials.none.header());
    expect(status).toBe(401);
    expect((await get(path)).status).toBe(200);
  });
});

describe('moving a location to another address', () => {
  it('is not for others, since what came from it would go', async () => {
    const target = 'https://example.com/g.yaml';
    const path = await register(target, 'g of ada');
    const { status, body } = await move(path, BOB);
    expect(body.error.message).toMatch(/^Moving .*g\.yaml would unregister 1 /);
    expect(status).toBe(403);
    expect((await get(path)).body.target).toBe(target);
  });

  it('is for the owner', async () => {
    const path = await register('https://example.com/h.yaml', 'h of ada');
    expect((await move(path, ADA)).status).toBe(200);
    expect((await get(path)).body.target).toBe('https://example.com/mine.yaml');
  });
});

describe('removing or refreshing one entity', () => {
  it.each([
    ['its owner', ADA, 200],
    ['another', BOB, 403],
    ['a portal admin', ADMIN, 200],
  ])('of %s', async (who, as, expected) => {
    const name = who.replaceAll(' ', '-');
    await register(`https://example.com/${name}.yaml`, `${name} of ada`);
    const refresh = await request(backend.server)
      .post('/api/catalog/refresh')
      .set('authorization', as)
      .send({ entityRef: `component:default/${name}` });
    expect(refresh.status).toBe(expected);
    const { body } = await get(`entities/by-name/component/default/${name}`);
    const { status } = await remove(`entities/by-uid/${body.metadata.uid}`, as);
    expect(status).toBe(expected === 200 ? 204 : 403);
  });
});
