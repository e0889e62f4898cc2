import { ServiceUnavailableError } from '@backstage/errors';
import type { Scorecards, ScoredWorld } from '../Scorecards';

/** The world that is judged; where the catalog has not answered yet, who asks is told to ask again. */
export async function readWorld(
  scorecards: Pick<Scorecards, 'world'>,
): Promise<ScoredWorld> {
  try {
    return await scorecards.world();
  } catch (error) {
    throw new ServiceUnavailableError(
      'The catalog cannot be read, and without it nobody knows what is judged. Try again in a moment.',
      error,
    );
  }
}
