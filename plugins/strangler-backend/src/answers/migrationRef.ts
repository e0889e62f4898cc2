import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Request } from 'express';

/** A request about a capability of a migration. */
export type CapabilityRequest = Request<{
  namespace: string;
  name: string;
  capability: string;
}>;

/** The full reference of the migration that a request is about. */
export const migrationRef = ({
  params: { namespace, name },
}: {
  params: { namespace: string; name: string };
}): string => stringifyEntityRef({ kind: 'Migration', namespace, name });
