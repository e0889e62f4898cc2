import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { whatIfRouteRef } from '../routes';
import type { Architecture, ArchitectureCall } from './model';
import { whatIfMove } from './whatIfMove';

/** The address of a move in the what-if page of the portal; undefined = the portal has none. */
export function useWhatIf(scope: string | undefined) {
  const base = useRouteRef(whatIfRouteRef);
  if (!base) return undefined;
  return (component: string, target: string): string => {
    const query = new URLSearchParams(scope ? { scope } : {});
    const kind = target.startsWith('group:') ? 'team' : 'domain';
    query.set('move', `service-to-${kind}~${component}~${target}`);
    return `${base()}?${query}`;
  };
}

/** Tries out the move that would make a call agree. */
export const WhatIf = ({
  model,
  call,
  hrefOf,
}: {
  model: Architecture;
  call: ArchitectureCall;
  hrefOf: (component: string, target: string) => string;
}) => {
  const move = whatIfMove(model, call);
  if (!move) return null;
  const { component, target } = move;
  const kind = target.kind === 'group' ? 'team' : target.kind;
  return (
    <Link href={hrefOf(component.ref, target.ref)} standalone>
      move <bdi>{component.title}</bdi> to {kind} <bdi>{target.title}</bdi> →
    </Link>
  );
};
