import {
  type FetchApi,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { type ScorecardsApi, scorecardsApiRef } from './scorecardsApi';
import { ScorecardsClient } from './ScorecardsClient';

const clients = new WeakMap<FetchApi, ScorecardsClient>();

function clientOf(fetchApi: FetchApi): ScorecardsClient {
  const client = clients.get(fetchApi) ?? new ScorecardsClient(fetchApi);
  clients.set(fetchApi, client);
  return client;
}

/** The scorecards API of the portal if it has one of its own, else Banyan's. */
export function useScorecardsClient(): ScorecardsApi {
  const fetchApi = useApi(fetchApiRef);
  return useApiHolder().get(scorecardsApiRef) ?? clientOf(fetchApi);
}
