import type { Entity } from '@backstage/catalog-model';
import {
  breakerCoverage,
  buildGraph,
  callMeasures,
  disagreements,
  groupSummaries,
  NONE,
  ownershipMap,
  ownershipReport,
  placeMeasures,
  scopeOf,
  structureOf,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CoverageResponse } from '../../breakers';
import type { AlignmentResponse, OwnershipResponse } from '../../topology';
import { toCoreEntity } from '../../topology';
import { parseCatalogFile } from '../../validation';
import type { ColumnAnswers } from '../answers';
import type { Told } from '../cell';

const COMPANIES = resolve(__dirname, '../../../../../catalog/companies');
const TODAY = '2026-01-01';

const graph = buildGraph(
  globSync('*/**/*.yaml', { cwd: COMPANIES })
    .filter(name => !name.includes('/apis/'))
    .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
    .flatMap(text => parseCatalogFile(text).documents)
    .flatMap(({ value }) => toCoreEntity(value as unknown as Entity) ?? []),
);
const map = ownershipMap(graph, { inherit: 'fallback', history: false });
const coverable = breakerCoverage(graph, { ownerOf: id => map.owner[id] });
const refOf = (id: number) => graph.entities[id].ref;

export const told = <T>(value: unknown): Told<T> => ({
  state: 'told',
  value: value as T,
});

function alignment(scope: Uint8Array): Told<AlignmentResponse> {
  const structure = structureOf(map, scope);
  const { communities, coreSize, propagationCost } = callMeasures(structure);
  const places = placeMeasures(structure, communities, { today: TODAY });
  const teamRef = (at: number) => refOf(structure.teams[at]);
  return told({
    measures: {
      ...places,
      modularity: { value: places.modularity, best: communities.modularity },
      propagationCost,
      coreSize: {
        ...coreSize,
        components: coreSize.core.map(at => refOf(structure.components[at])),
        teams: new Set(coreSize.core.map(at => structure.team[at])).size,
      },
    },
    unknown: [],
    disagreements: disagreements(structure).map(({ from }) => ({
      from: refOf(structure.components[from]),
    })),
    pairs: places.congruence.pairs.map(({ a, b, channels }) => ({
      ...{ a: teamRef(a), b: teamRef(b), channels },
    })),
    teams: places.teamLoad.teams.map(({ team, services }) => ({
      ...{ ref: teamRef(team), services },
    })),
  });
}

function ownership(scope: Uint8Array): Told<OwnershipResponse> {
  const options = { now: Date.parse(TODAY), staleAfterDays: 180 };
  const report = ownershipReport(map, options, scope);
  return told({
    ...report,
    findings: report.findings.map(({ entity, ...finding }) => ({
      ...{ ...finding, entityRef: entity },
    })),
    groups: groupSummaries(map, map.included).filter(
      ({ ref }) => scope[graph.ids.get(ref) ?? NONE] === 1,
    ),
  });
}

function coverage(scope: Uint8Array): Told<CoverageResponse> {
  const calls = coverable
    .filter(({ from }) => scope[from])
    .map(({ covered, from }) => ({ covered, from: refOf(from) }));
  const covered = calls.filter(each => each.covered).length;
  return told({ calls, covered, total: calls.length });
}

/** What the backends would say of a reference company, as far as the measures need it. */
export function referenceAnswers(ref: string): ColumnAnswers {
  const scope = scopeOf(map, graph.ids.get(ref));
  return {
    alignment: alignment(scope),
    ownership: ownership(scope),
    coverage: coverage(scope),
    migrations: told({ items: [] }),
    scorecards: told({ evaluated: null, scorecards: [] }),
  };
}
