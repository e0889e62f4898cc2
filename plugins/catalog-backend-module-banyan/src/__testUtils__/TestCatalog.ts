import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { setTimeout } from 'node:timers/promises';
import request from 'supertest';
import banyan from '..';

const CONFIG = {
  backend: { reading: { allow: [{ host: '127.0.0.1:1024-65535' }] } },
  catalog: {
    processingInterval: { seconds: 1 },
    rules: [
      { allow: ['Component', 'Group', 'API', 'Resource', 'Location'] },
      { allow: ['Migration', 'Scorecard', 'CaseStudy'] },
    ],
  },
};

/** The real catalog with our module, on a database of its own. */
export class TestCatalog {
  readonly #backend: TestBackend;

  private constructor(backend: TestBackend) {
    this.#backend = backend;
  }

  static async start(): Promise<TestCatalog> {
    return new TestCatalog(
      await startTestBackend({
        features: [
          catalogPlugin,
          banyan,
          mockServices.rootConfig.factory({ data: CONFIG }),
        ],
      }),
    );
  }

  stop(): Promise<void> {
    return this.#backend.stop();
  }

  /** What the portal says when somebody wants to register `target`. */
  async tryOut(target: string): Promise<{ status: number; message: string }> {
    const { status, body } = await this.#post('locations?dryRun=true', {
      type: 'url',
      target,
    });
    return { status, message: body.error?.message ?? '' };
  }

  /** Registers `target` and waits until the entity `ref` is there. */
  async register(target: string, ref: string): Promise<AlphaEntity> {
    await this.#post('locations', { type: 'url', target });
    return this.eventually(ref, () => true);
  }

  /** Waits until the entity `ref` is there and as `expected`. */
  async eventually(
    ref: string,
    expected: (entity: AlphaEntity) => boolean,
  ): Promise<AlphaEntity> {
    for (let attempt = 0; attempt < 400; attempt++) {
      const entity = await this.entity(ref);
      if (entity && expected(entity)) return entity;
      await setTimeout(25);
    }
    const last = JSON.stringify(await this.entity(ref));
    throw new Error(`${ref} did not become as expected; it is ${last}`);
  }

  async entity(ref: string): Promise<AlphaEntity | undefined> {
    const { kind, namespace, name } = parseEntityRef(ref);
    const { status, body } = await request(this.#backend.server).get(
      `/api/catalog/entities/by-name/${kind}/${namespace}/${name}`,
    );
    return status === 200 ? body : undefined;
  }

  /** Every entity with all that a person sees of it. */
  async entities(): Promise<AlphaEntity[]> {
    const { body } = await request(this.#backend.server).get(
      '/api/catalog/entities',
    );
    return body;
  }

  /** Has the file of an entity read again. */
  async refresh(entityRef: string): Promise<void> {
    await this.#post('refresh', { entityRef });
  }

  #post(path: string, body: object) {
    return request(this.#backend.server)
      .post(`/api/catalog/${path}`)
      .send(body);
  }
}
