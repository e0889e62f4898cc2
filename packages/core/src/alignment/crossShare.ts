import { NONE } from '../graph';
import { componentUnits } from './componentUnits';
import { distinctCalls } from './distinctCalls';
import { type Share, share } from './share';
import type { Structure } from './structure';

function crossShare(structure: Structure, groupOf: Int32Array): Share {
  const calls = distinctCalls(structure);
  const known = calls.filter(
    ({ from, to }) => groupOf[from] !== NONE && groupOf[to] !== NONE,
  );
  const crossing = known.filter(
    ({ from, to }) => groupOf[from] !== groupOf[to],
  );
  return share(crossing.length, known.length, calls.length - known.length);
}

/**
 * The share of calls that leave their unit; who calls whom counts once.
 * Range: 0 (no unit needs another) to 1.
 * Undefined (null) when of no call both units are known.
 * Source: "contract-only coupling" of Banyan's checks, B2.
 *
 * @public
 */
export const crossUnitShare = (structure: Structure): Share =>
  crossShare(structure, componentUnits(structure));

/**
 * Contract-only coupling: the share of calls that leave their team. It is no score: where a
 * team owns one to three services, as it should, nearly every call crosses teams.
 * Range: 0 to 1. Undefined (null) when of no call both teams are known.
 * Source: "contract-only coupling" of Banyan's checks, B2, beside CON-08.
 *
 * @public
 */
export const crossTeamShare = (structure: Structure): Share =>
  crossShare(structure, structure.team);
