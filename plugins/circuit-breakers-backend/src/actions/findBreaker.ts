import { InputError, NotFoundError } from '@backstage/errors';
import { shortName } from '../answers/GraphView';
import type { SeenBreakers } from '../answers/SeenBreakers';
import type { VisibleBreaker } from '../answers/visibleBreakers';

const MOST_NAMED = 10;

/** The ways to name a breaker: its id, its name, the caller and it, the caller and the callee. */
function namesOf(breaker: VisibleBreaker): string[] {
  const { id, name, entityRef, dependencyRef } = breaker;
  const caller = shortName(entityRef);
  const callee = dependencyRef === undefined ? name : shortName(dependencyRef);
  return [id, name, callee, ...[name, callee].map(each => `${caller} ${each}`)];
}

const inWords = (text: string) =>
  text
    .trim()
    .replace(/\s*(->|→|\/)\s*|\s+/g, ' ')
    .toLocaleLowerCase('en-US');

/** The breaker that somebody means by its id, or by names when only one has them. */
export function findBreaker(
  { breakers }: SeenBreakers,
  text: string,
): VisibleBreaker {
  const exact = breakers.find(({ id }) => id === text.trim());
  if (exact) return exact;
  const wanted = inWords(text);
  const found = breakers.filter(each =>
    namesOf(each).some(name => inWords(name) === wanted),
  );
  if (found.length === 1) return found[0];
  if (found.length === 0)
    throw new NotFoundError(
      `There is no breaker ${text}, or you may not see it. Name it by its id, or as "caller callee".`,
    );
  const ids = found.slice(0, MOST_NAMED).map(({ id }) => id);
  throw new InputError(
    `Several breakers fit, choose one by its id: ${ids.join(', ')}`,
  );
}
