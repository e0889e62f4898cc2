import { InputError } from '@backstage/errors';
import type { ResultsResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ScorecardStore } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { ladderOf } from './ladders';
import type { ResultsQuery } from './query';
import { type Place, resultItems } from './resultItems';

type Asked = ResultsQuery & { today: string };

const isBefore = (one: Place, other: Place) =>
  one.ref < other.ref || (one.ref === other.ref && one.check < other.check);

const cursorAt = ({ ref, check }: Place) =>
  Buffer.from(JSON.stringify([ref, check])).toString('base64url');

function placeOf(cursor: string): Place {
  try {
    const read: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    );
    if (Array.isArray(read) && read.every(each => typeof each === 'string'))
      return { ref: read[0] ?? '', check: read[1] ?? '' };
  } catch {
    // Said below, as for any other text that is none.
  }
  throw new InputError(
    'cursor: expected what the answer before gave as nextCursor',
  );
}

/** Whether a result is asked for, by what is known without reading its evidence. */
function wantedBy(sight: Sight, { verdict, check, scorecard, today }: Asked) {
  const ladder =
    scorecard === undefined ? undefined : ladderOf(sight, { scorecard, today });
  return (ref: string, key: string, is: string) =>
    (verdict === undefined || verdict.some(each => each === is)) &&
    (check === undefined || check.includes(key)) &&
    (!ladder || ladder.applies(ref, key));
}

/** Every result that is asked for, by entity and check, from a place on. */
function* placesOf(
  sight: Sight,
  asked: Asked,
  after?: Place,
): Generator<Place> {
  const { scope, entityRef } = asked;
  const isInside = sight.inScope(scope);
  const isWanted = wantedBy(sight, asked);
  for (const ref of entityRef === undefined ? sight.refs : [entityRef]) {
    if ((after && ref < after.ref) || !isInside(ref)) continue;
    const keys: string[] = [];
    for (const [key, is] of sight.verdictsOf(ref) ?? [])
      if (isWanted(ref, key, is)) keys.push(key);
    for (const check of keys.sort()) {
      const place = { ref, check };
      if (!after || isBefore(after, place)) yield place;
    }
  }
}

function firstOf<T>(values: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const value of values) {
    first.push(value);
    if (first.length >= most) break;
  }
  return first;
}

function countOf(sight: Sight, asked: Asked): number {
  const { scope, entityRef, verdict, check, scorecard } = asked;
  const filters = [scope, entityRef, verdict, check, scorecard];
  return sight.once(`results ${JSON.stringify(filters)}`, () => {
    const places = placesOf(sight, asked);
    let count = 0;
    while (!places.next().done) count++;
    return count;
  });
}

/** What checks say, page by page. */
export async function resultsAnswer(
  sight: Sight,
  store: Pick<ScorecardStore, 'changes'>,
  asked: Asked,
): Promise<ResultsResponse> {
  const { cursor, limit } = asked;
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const places = firstOf(placesOf(sight, asked, after), limit + 1);
  const page = places.slice(0, limit);
  const last = page.at(-1);
  const hasMore = places.length > limit && last !== undefined;
  return {
    items: await resultItems(sight, store, page),
    nextCursor: hasMore ? cursorAt(last) : null,
    total: countOf(sight, asked),
  };
}
