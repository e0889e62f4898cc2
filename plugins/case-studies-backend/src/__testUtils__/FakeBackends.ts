import { mockServices } from '@backstage/backend-test-utils';
import { testServer } from '@banyan/backstage-plugin-banyan-node/testing';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as answers from './answers';

type Answering = (scope: string, response: ServerResponse) => void;

const says =
  (answer: (scope: string) => object): Answering =>
  (scope, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(scope)));
  };

/** As the root of a Backstage backend answers where no plugin does. */
export const notThere: Answering = (_, response) => {
  response.writeHead(404).end();
};

/** Answers in the form of every Backstage error. */
export const refuses =
  (status: number, message: string): Answering =>
  (_, response) => {
    const body = { error: { name: 'Error', message } };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

/** Answers with any text. */
export const mumbles =
  (text: string): Answering =>
  (_, response) => {
    response.writeHead(200).end(text);
  };

/** Stands in for Banyan's other backends, and remembers with which token each was asked. */
export class FakeBackends {
  readonly asked: { plugin: string; token: string }[] = [];
  readonly #answering: Record<string, Answering>;
  #url = '';

  constructor(instead: Record<string, Answering> = {}) {
    this.#answering = {
      '/api/topology/v1/alignment': says(answers.alignment),
      '/api/topology/v1/ownership': says(answers.ownership),
      '/api/circuit-breakers/v1/coverage': says(answers.coverage),
      '/api/strangler/v1/migrations': says(answers.migrations),
      '/api/scorecards/v1/entities': says(answers.scorecards),
      ...instead,
    };
  }

  async start(): Promise<this> {
    this.#url = (await testServer((...each) => this.#answer(...each))).url;
    return this;
  }

  get discovery() {
    return mockServices.discovery.mock({
      getBaseUrl: async plugin => `${this.#url}/api/${plugin}`,
    });
  }

  #answer({ headers, url = '' }: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(url, this.#url);
    const [, , plugin] = pathname.split('/');
    this.asked.push({ plugin, token: String(headers.authorization) });
    const [, entity] = pathname.split('/v1/entities/');
    const scope = entity?.replace('/', ':') ?? searchParams.get('scope');
    const known = Object.keys(this.#answering).find(
      path => pathname === path || pathname.startsWith(`${path}/`),
    );
    const answering = known === undefined ? notThere : this.#answering[known];
    answering(String(scope), response);
  }
}
