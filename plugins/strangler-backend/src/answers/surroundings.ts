import type { Migration, Surroundings } from '@banyan/core';
import type { GraphView } from './GraphView';

/** What the catalog tells around a migration, as one caller sees it. */
export function surroundingsOf(
  { legacy, owner }: Migration,
  view: GraphView,
): Surroundings {
  return {
    legacyLifecycle: (legacy !== null && view.node(legacy)?.lifecycle) || null,
    legacyCallers: legacy === null ? null : view.callersOf(legacy),
    ...view.teamsBeside(owner),
    ownerOf: ref => view.ownerOf(ref),
  };
}

/** Two callers with the same fingerprint of a migration see the same around it. */
export function fingerprintOf(
  { owner, legacy, facade, capabilities }: Migration,
  { ownerOf, ...others }: Surroundings,
): string {
  const targets = capabilities.map(({ to }) => to);
  const callers = others.legacyCallers ?? [];
  const owners = [legacy, facade, ...targets, ...callers].map(
    ref => ref && ownerOf(ref),
  );
  return JSON.stringify([owner, legacy, facade, targets, others, owners]);
}
