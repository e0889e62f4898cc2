import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import { affectedServices, type FallbackCase } from './blastView';
import { callId } from './callLayout';
import type { ServiceRole } from './MapServiceBox';

/** What the map makes of a blast radius: what becomes of each service, and the calls between them. */
export type BlastRoles = {
  roleOf: (ref: string) => ServiceRole;
  isLit: (call: string) => boolean;
};

/** What becomes of each service on the map when the callee of a breaker fails. */
export function blastRoles(
  blast: BlastRadiusResponse,
  fallback: FallbackCase,
  breaker: { entityRef: string; dependencyRef: string | null },
): BlastRoles {
  const effects = new Map(
    affectedServices(blast, fallback).map(({ ref, effect }) => [ref, effect]),
  );
  const lit = new Set(blast.edges.map(({ from, to }) => callId(from, to)));
  const { entityRef, dependencyRef } = breaker;
  if (dependencyRef) lit.add(callId(entityRef, dependencyRef));
  return {
    roleOf: ref =>
      ref === dependencyRef ? 'cause' : (effects.get(ref) ?? 'aside'),
    isLit: call => lit.has(call),
  };
}
