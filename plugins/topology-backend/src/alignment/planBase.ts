import type { WhatIfFigures } from '@banyan/backstage-plugin-banyan-common';
import {
  type CallMeasures,
  callMeasures,
  placeMeasures,
  type Structure,
  structureOf,
} from '@banyan/core';
import { RecentCache } from '../view/RecentCache';
import type { Query, View } from '../view/View';
import { placesAnswer } from './placesAnswer';

/** What every plan in a scope starts from: no move changes it. */
export type PlanBase = {
  structure: Structure;
  calls: CallMeasures;
  /** A day in ISO form. */
  today: string;
  before: WhatIfFigures;
};

const MOST_SCOPES = 20;
const bases = new WeakMap<View, RecentCache<PlanBase>>();

/** The measures that a plan is weighed by. */
export function planFigures(
  structure: Structure,
  { communities, propagationCost }: CallMeasures,
  today: string,
): WhatIfFigures {
  const places = placeMeasures(structure, communities, { today });
  return {
    ...placesAnswer(places, communities),
    propagationCost,
    together: places.together,
  };
}

/** Works it out once for all plans of a scope, since somebody who tries one move tries more. */
export function planBase(view: View, query: Query, today: string): PlanBase {
  const cache = bases.get(view) ?? new RecentCache<PlanBase>(MOST_SCOPES);
  bases.set(view, cache);
  const key = JSON.stringify([query.scope, query.history, today]);
  return cache.get(key, () => {
    const { map, scope } = view.scoped(query);
    const structure = structureOf(map, scope);
    const calls = callMeasures(structure);
    return {
      structure,
      calls,
      today,
      before: planFigures(structure, calls, today),
    };
  });
}
