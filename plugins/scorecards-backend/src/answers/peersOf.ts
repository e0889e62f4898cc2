import type { EntityResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ReportedRow } from '@banyan/core';
import type { Sight } from './Caller';
import type { Ladder } from './ladders';
import { standingsOn } from './standings';

const shareOf = ({ standing: { reached, points, possible } }: ReportedRow) =>
  reached === null || possible === 0 ? null : points / possible;

const PLURALS: Readonly<Record<string, string>> = {
  api: 'APIs',
  library: 'libraries',
  gateway: 'gateways',
};

const inPlural = (word: string) => PLURALS[word] ?? `${word}s`;

/** What they have in common, in words: `tier 0 services of Netflix`. */
function wordsFor(sight: Sight, ref: string): string {
  const { kind, type, tier, organization } = sight.seen.node(ref) ?? {};
  const what = inPlural(type ?? kind ?? 'entity');
  const tiered = tier === undefined ? what : `tier ${tier} ${what}`;
  return organization === undefined || organization === ref
    ? tiered
    : `${tiered} of ${sight.titleOf(organization)}`;
}

/** The like of an entity: same kind, type and tier in the same organization. Shares of points only, highest first; no names. */
export function peersOf(
  sight: Sight,
  ladder: Ladder,
  ref: string,
): EntityResponse['peers'] {
  const what = wordsFor(sight, ref);
  const me = sight.seen.node(ref);
  if (!me) return { what, shares: [], own: null };
  const isPeer = (other: string) => {
    const node = sight.seen.node(other);
    return (
      node !== undefined &&
      sight.sees(other) &&
      node.kind === me.kind &&
      node.type === me.type &&
      node.tier === me.tier &&
      node.organization === me.organization
    );
  };
  const peers = [...standingsOn(sight, ladder)]
    .filter(([other]) => isPeer(other))
    .flatMap(([other, { reported }]) => {
      const share = shareOf(reported);
      return share === null ? [] : [{ isMe: other === ref, share }];
    })
    .sort((one, other) => other.share - one.share);
  const own = peers.findIndex(({ isMe }) => isMe);
  return {
    what,
    shares: peers.map(({ share }) => share),
    own: own < 0 ? null : own,
  };
}
