import type { OwnershipMap } from '../ownershipMap';
import { domainsOfTeam } from './domainsOfTeam';
import type { Finding, FindingOptions, FindingRule } from './finding';
import { groupCycle } from './groupCycle';
import { includedEntities } from './includedEntities';
import { chapterOwns, guildOwns } from './overlayOwns';
import { ownerOfStore } from './ownerOfStore';
import { ownsNothing } from './ownsNothing';
import { servicesOfStore } from './servicesOfStore';
import { servicesOfTeam } from './servicesOfTeam';
import { severalOwners } from './severalOwners';
import { staleOwnership } from './staleOwnership';
import { teamsOfStore } from './teamsOfStore';
import { twoPizzaTeam } from './twoPizzaTeam';
import { withoutMembers } from './withoutMembers';
import { withoutOwner } from './withoutOwner';

const RULES: readonly FindingRule[] = [
  withoutOwner,
  severalOwners,
  twoPizzaTeam,
  servicesOfTeam,
  chapterOwns,
  guildOwns,
  domainsOfTeam,
  teamsOfStore,
  servicesOfStore,
  ownerOfStore,
  ownsNothing,
  withoutMembers,
  groupCycle,
  staleOwnership,
];

/** That a check ran, and what came of it. @public */
export type OwnershipCheck = {
  check: string;
  /** What it asks for, in words. */
  title: string;
  /** How many entities it looked at. */
  looked: number;
  /** How many of them it found at fault. */
  found: number;
  /** Of how many of them it could not tell; neither at fault nor fine. */
  unknown: number;
};

/** The checks that ran, silent ones included, and what they found. @public */
export type OwnershipReport = {
  checks: OwnershipCheck[];
  findings: Finding[];
  /** How many entities at least one check looked at. */
  checked: number;
};

type Part = {
  map: OwnershipMap;
  options: FindingOptions;
  scope?: Uint8Array;
  /** Gathers what is looked at. */
  seen: Set<number>;
};

function reportOf(
  { check, title, looksAt, judge }: FindingRule,
  { map, options, scope, seen }: Part,
): { check: OwnershipCheck; findings: Finding[] } {
  const judgementOf = judge(map, options);
  const findings: Finding[] = [];
  let fine = 0;
  let unknown = 0;
  for (const [id, entity] of includedEntities(map, looksAt)) {
    if (scope && !scope[id]) continue;
    const judgement = judgementOf(id, entity);
    if (judgement !== 'n/a') seen.add(id);
    if (judgement === 'fine') fine++;
    else if (judgement === 'unknown') unknown++;
    else if (judgement !== 'n/a')
      findings.push({ check, entity: entity.ref, ...judgement });
  }
  const found = findings.length;
  const looked = fine + unknown + found;
  return { check: { check, title, looked, found, unknown }, findings };
}

/** Runs every check on what is in the picture, or on the part of it that `scope` marks with 1. @public */
export function ownershipReport(
  map: OwnershipMap,
  options: FindingOptions,
  scope?: Uint8Array,
): OwnershipReport {
  const part = { map, options, scope, seen: new Set<number>() };
  const reports = RULES.map(rule => reportOf(rule, part));
  return {
    checks: reports.map(({ check }) => check),
    findings: reports.flatMap(({ findings }) => findings),
    checked: part.seen.size,
  };
}
