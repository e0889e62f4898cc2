import {
  SERVICES_PER_ENGINEER,
  servicesRated,
  STOP_MULTIPLIER,
  stopLimit,
  stopRule,
  teamsFor,
} from '@banyan/core';
import { numberOf, type Texts } from '../answers';
import { SHAPE_WORDS } from './verdictWords';

/** A figure of the verdict; null = nobody can say. */
export type Tile = { id: string; value: string | null; note: string };

const UNKNOWN = 'say how many engineers there are';

const RATED = { pass: 'pass', warn: 'warn, many', fail: 'fail, too many' };

const rounded = (value: number) => String(Math.round(value * 100) / 100);

function teamTiles(engineers: number | null): Tile[] {
  if (engineers === null)
    return [
      { id: 'teams', value: null, note: `two-pizza teams: ${UNKNOWN}` },
      { id: 'shape', value: null, note: `shape of the teams: ${UNKNOWN}` },
    ];
  const { fewest, most, shape } = teamsFor(engineers);
  return [
    {
      id: 'teams',
      value: fewest === most ? String(fewest) : `${fewest} to ${most}`,
      note: `two-pizza teams from ${engineers}: ⌈${engineers} / 10⌉ to ⌊${engineers} / 6⌋, at least one`,
    },
    {
      id: 'shape',
      value: SHAPE_WORDS[shape].title,
      note: SHAPE_WORDS[shape].when,
    },
  ];
}

function servicesTile(engineers: number | null, services: number | null): Tile {
  const id = 'services';
  const { few, most } = SERVICES_PER_ENGINEER;
  if (engineers === null)
    return { id, value: null, note: `services at most: ${UNKNOWN}` };
  const at = (share: number) => Math.floor(engineers * share);
  const rated = services === null ? null : servicesRated(services, engineers);
  const today = rated
    ? ` Today ${services}, ${rounded(rated.share)} an engineer: ${RATED[rated.verdict]}.`
    : '';
  return {
    id,
    value: `≤ ${at(few)}`,
    note: `services at ${few} an engineer (DOM-07); ${at(most)} at the very most.${today}`,
  };
}

function haltTile(texts: Texts): Tile {
  const baseline = numberOf(texts, 'incidentsBefore');
  const current = numberOf(texts, 'incidentsNow');
  const multiplier = numberOf(texts, 'multiplier') ?? STOP_MULTIPLIER;
  if (baseline === null)
    return {
      id: 'halt',
      value: null,
      note: 'incidents that would halt the pilot: say how many a week there were before',
    };
  const rule = stopRule({ current, baseline, multiplier });
  const verdict = rule?.verdict === 'pause' ? 'pause' : 'go on';
  const now = current === null ? '' : ` Now ${rounded(current)}: ${verdict}.`;
  return {
    id: 'halt',
    value: `${rounded(stopLimit(baseline, multiplier))} a week`,
    note: `incidents that halt the pilot, ${multiplier} × ${baseline} (MIG-07).${now}`,
  };
}

/** The figures beside the verdict. */
export function verdictTiles(texts: Texts): Tile[] {
  const engineers = numberOf(texts, 'engineers');
  return [
    ...teamTiles(engineers),
    servicesTile(engineers, numberOf(texts, 'services')),
    haltTile(texts),
  ];
}
