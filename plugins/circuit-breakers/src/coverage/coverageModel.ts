import type {
  CoverageResponse,
  CoveredCall,
} from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';

/** What a call is for the coverage, worst first. */
export type CallCover = 'critical' | 'other' | 'covered';

export const coverOf = ({ covered, critical }: CoveredCall): CallCover => {
  if (covered) return 'covered';
  return critical ? 'critical' : 'other';
};

/** The id of a call in the address. */
export const callKey = ({ from, to }: Pick<CoveredCall, 'from' | 'to'>) =>
  `${from}>${to}`;

/** Calls of one owner; null = nobody owns the callers. */
export type TeamCalls = {
  owner: string | null;
  organization: string | null;
  /** Those without a breaker first, critical ones before others. */
  calls: CoveredCall[];
  critical: number;
  other: number;
  covered: number;
};

const COVERS: readonly CallCover[] = ['critical', 'other', 'covered'];

const NO_TIER = 9;

const inOrder = (a: CoveredCall, b: CoveredCall) =>
  COVERS.indexOf(coverOf(a)) - COVERS.indexOf(coverOf(b)) ||
  (a.tier ?? NO_TIER) - (b.tier ?? NO_TIER) ||
  b.upstream - a.upstream ||
  (callKey(a) < callKey(b) ? -1 : 1);

/** The name of an owner, or that there is none. */
export const ownerName = (owner: string | null): string =>
  owner ? entityTitle(owner) : 'no owner';

/** Teams with the calls of what they own, the one with most to do first. */
export function teamsOf(calls: readonly CoveredCall[]): TeamCalls[] {
  const groups = new Map<string | null, CoveredCall[]>();
  for (const call of calls) {
    const group = groups.get(call.owner) ?? [];
    group.push(call);
    groups.set(call.owner, group);
  }
  const count = (group: readonly CoveredCall[], cover: CallCover) =>
    group.filter(call => coverOf(call) === cover).length;
  return [...groups]
    .map(([owner, group]) => ({
      owner,
      organization: group[0].organization,
      calls: group.sort(inOrder),
      critical: count(group, 'critical'),
      other: count(group, 'other'),
      covered: count(group, 'covered'),
    }))
    .sort(
      (a, b) =>
        b.critical - a.critical ||
        b.other - a.other ||
        b.covered - a.covered ||
        ownerName(a.owner).localeCompare(ownerName(b.owner)),
    );
}

/** Stands in the address for those without an owner. */
export const NOBODY = 'nobody';

/** What of the work list is wanted. */
export type WorkFilter = {
  cover?: Exclude<CallCover, 'covered'>;
  owner?: string;
};

/** What is to be done, by owner. */
export function workList(
  calls: readonly CoveredCall[],
  { cover, owner }: WorkFilter,
): TeamCalls[] {
  return teamsOf(
    calls.filter(call => {
      const own = coverOf(call);
      return (
        own !== 'covered' &&
        (cover === undefined || own === cover) &&
        (owner === undefined || (call.owner ?? NOBODY) === owner)
      );
    }),
  );
}

/** How much has no breaker, and how bad that is. */
export function openWork({ calls }: Pick<CoverageResponse, 'calls'>) {
  const bare = calls.filter(({ covered }) => !covered);
  const critical = bare.filter(each => each.critical);
  return {
    bare: bare.length,
    critical: critical.length,
    tierZero: critical.filter(({ tier }) => tier === 0).length,
    teams: new Set(bare.map(({ owner }) => owner)).size,
  };
}

/** 8 of 29 as 27.6 %; `none` = there is nothing that could have one. */
export const shareText = (covered: number, total: number): string =>
  total === 0 ? 'none' : `${((100 * covered) / total).toFixed(1)}\u00a0%`;
