import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import {
  type CoordinationGap,
  type Crossing,
  disagreements,
  type Disagreement,
  NONE,
  overdueInteractions,
  type StoreUse,
} from '@banyan/core';
import type { Alignment } from './alignmentOf';
import type { Names } from './names';

/** A disagreement of the mirror score, with the reason in words. */
const disagreementOf =
  ({ structure: { team, domain, unit } }: Alignment, names: Names) =>
  ({ from, to, kind }: Disagreement): Deviation => {
    const unitTitle = (at: number) => names.unit.title(unit[team[at]]);
    const [one, other] = [
      names.domain.title(domain[from]),
      names.domain.title(domain[to]),
    ];
    return {
      from: names.component.ref(from),
      to: names.component.ref(to),
      kind,
      reason:
        kind === 'same-unit-other-domain'
          ? `${unitTitle(from)} owns both ends, but they are in the domains ${one} and ${other}`
          : `Both are in the domain ${one}, but ${unitTitle(from)} owns one and ${unitTitle(to)} the other`,
      verdict: 'warn',
      fromTeam: names.team.maybe(team[from]),
      toTeam: names.team.maybe(team[to]),
      counts: ['mirror'],
      evidence: [],
    };
  };

/** Two teams that have to coordinate and have no way to. */
const gapOf =
  (names: Names) =>
  ({ a, b, ties }: CoordinationGap): Deviation => {
    const evidence = ties.map(tie =>
      tie.kind === 'store'
        ? {
            ref: names.store.ref(tie.store),
            note: 'both use it, and no API lies between',
          }
        : {
            ref: names.component.ref(tie.from),
            note: `calls ${names.component.title(tie.to)} and consumes none of its APIs`,
          },
    );
    const stores = ties.flatMap(tie =>
      tie.kind === 'store' ? names.store.title(tie.store) : [],
    );
    const through =
      stores.length > 0
        ? `share ${stores.join(', ')}`
        : `are tied by ${ties.length} call${ties.length === 1 ? '' : 's'} without a contract`;
    return {
      from: names.team.ref(a),
      to: names.team.ref(b),
      kind: 'coordination-gap',
      reason: `They ${through}, and have no unit, member, interaction or API contract in common`,
      verdict: 'fail',
      fromTeam: names.team.ref(a),
      toTeam: names.team.ref(b),
      counts: ['congruence'],
      evidence,
    };
  };

const storeDeviation =
  (owner: Int32Array, names: Names) =>
  ({ store, users, domains }: StoreUse): Deviation => ({
    from: names.refOf(users[0]),
    to: names.refOf(store),
    kind: 'store-across-domains',
    reason: `${users.length} components of the domains ${domains.map(names.titleOf).join(' and ')} use it`,
    verdict: 'fail',
    fromTeam: names.maybeRefOf(owner[users[0]]),
    toTeam: names.maybeRefOf(owner[store]),
    counts: ['doma', 'distributedMonolith'],
    evidence: users.map(id => ({
      ref: names.refOf(id),
      note:
        owner[id] === NONE
          ? 'nobody is known to own it'
          : `of ${names.titleOf(owner[id])}`,
    })),
  });

/** The rules of DOMA that a call or a store breaks. */
function domaDeviations({ structure, doma, calls }: Alignment, names: Names) {
  const { owner } = structure.map;
  const core = new Set(calls.coreSize.core.map(at => structure.components[at]));
  const between = ({ from, to }: Crossing) => ({
    from: names.refOf(from),
    to: names.refOf(to),
    fromTeam: names.maybeRefOf(owner[from]),
    toTeam: names.maybeRefOf(owner[to]),
    verdict: 'fail' as const,
  });
  const upward = doma.upwardCalls.map((call): Deviation => {
    const closes = core.has(call.from) && core.has(call.to);
    const cycle = closes
      ? `, and is part of a cycle of ${core.size} components`
      : '';
    return {
      ...between(call),
      kind: 'upward-call',
      reason: `It goes up from the layer ${call.fromLayer} to ${call.toLayer}${cycle}`,
      counts: closes ? ['doma', 'coreSize'] : ['doma'],
      evidence: [],
    };
  });
  const bypasses = doma.gatewayBypasses.map((call): Deviation => ({
    ...between(call),
    kind: 'gateway-bypass',
    reason: `It enters ${names.titleOf(call.toDomain)} past ${call.gateways.map(names.titleOf).join(', ')}`,
    counts: ['doma'],
    evidence: call.gateways.map(id => ({
      ref: names.refOf(id),
      note: 'the gateway',
    })),
  }));
  return [
    ...upward,
    ...bypasses,
    ...doma.storesAcrossDomains.map(storeDeviation(owner, names)),
  ];
}

const overdue = ({ structure }: Alignment, today: string): Deviation[] =>
  overdueInteractions(structure, today).map(
    ({ entity, verdict, message, evidence }) => ({
      from: entity,
      to: evidence[0]?.ref ?? entity,
      kind: 'interaction-overdue',
      reason: message,
      verdict,
      fromTeam: entity,
      toTeam: evidence[0]?.ref,
      counts: [],
      evidence,
    }),
  );

/** What organisation and architecture are at odds about: for the mirror score, and for all else. */
export function deviations(alignment: Alignment, names: Names, today: string) {
  const { structure, places } = alignment;
  return {
    disagreements: disagreements(structure).map(
      disagreementOf(alignment, names),
    ),
    deviations: [
      ...domaDeviations(alignment, names),
      ...places.congruence.gaps.map(gapOf(names)),
      ...overdue(alignment, today),
    ],
  };
}
