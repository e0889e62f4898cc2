import { parseEntityRef } from '@backstage/catalog-model';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  coverageResponseSchema,
  entityResponseSchema,
  migrationsResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import type { TopologyApi } from '@banyan/backstage-plugin-banyan-react';
import { askPlugin } from './askPlugin';
import type { CaseStudiesApi, ColumnValues } from './caseStudiesApi';
import { NotInstalled } from './NotInstalled';

type Ask = {
  [K in keyof ColumnValues]: (ref: string) => Promise<ColumnValues[K]>;
};

const part = encodeURIComponent;

/** The topology client keeps no more of such an answer than these words. */
const isMissingTopology = (cause: unknown) =>
  cause instanceof SyntaxError ||
  (cause instanceof Error &&
    cause.message.startsWith('Request failed with status 404'));

/** Asks the backends that measure over HTTP. */
export class CaseStudiesClient implements CaseStudiesApi {
  private readonly asks: Ask;

  constructor(fetchApi: FetchApi, topology: TopologyApi) {
    const ofTopology =
      <K extends 'alignment' | 'ownership'>(what: K) =>
      (scope: string) =>
        topology.get(what, { scope }).catch(cause => {
          throw isMissingTopology(cause) ? new NotInstalled('topology') : cause;
        });
    this.asks = {
      alignment: ofTopology('alignment'),
      ownership: ofTopology('ownership'),
      coverage: ref =>
        askPlugin(
          fetchApi,
          'circuit-breakers',
          `coverage?scope=${part(ref)}`,
          coverageResponseSchema,
        ),
      migrations: ref =>
        askPlugin(
          fetchApi,
          'strangler',
          `migrations?scope=${part(ref)}`,
          migrationsResponseSchema,
        ),
      scorecards: ref => {
        const { kind, namespace, name } = parseEntityRef(ref);
        return askPlugin(
          fetchApi,
          'scorecards',
          `entities/${part(kind)}/${part(namespace)}/${part(name)}`,
          entityResponseSchema,
        );
      },
    };
  }

  tell<K extends keyof ColumnValues>(
    what: K,
    ref: string,
  ): Promise<ColumnValues[K]> {
    return this.asks[what](ref);
  }
}
