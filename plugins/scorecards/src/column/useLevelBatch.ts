import { type ScorecardsApi, useScorecardsClient } from '../data';
import { LevelBatch } from './LevelBatch';

const batches = new WeakMap<ScorecardsApi, LevelBatch>();

/** What all rows of the portal ask together. */
export function useLevelBatch(): LevelBatch {
  const client = useScorecardsClient();
  const batch = batches.get(client) ?? new LevelBatch(client);
  batches.set(client, batch);
  return batch;
}
