import type { MigrationVerdict } from '../migration';

/** A check of a migration, as the backend that watches the traffic judges it. @public */
export type ToldMigrationCheck = Pick<
  MigrationVerdict,
  'verdict' | 'message'
> & { evidence?: readonly { text: string; entityRef: string | null }[] };

/**
 * The sets of facts that checks read beside the catalog, by name. Each entity has at most one of
 * each; the newest replaces the one before. Moments are milliseconds since 1970. Further sets
 * may be told and read by rules; they have no type here.
 *
 * @public
 */
export type FactSets = {
  /** Of an API: what its definition is made of; read from the catalog itself. */
  definition: {
    /** False = it cannot be parsed as its type; null = nobody can parse this type. */
    parses: boolean | null;
    problem?: string;
    /** Empty, or a placeholder such as TODO. */
    placeholder: boolean;
    operations: number | null;
    version: string | null;
  };
  /** Of a component: what the circuit-breakers backend has seen within 7 days. */
  breakers: {
    breakers: number;
    open: number;
    unknown: number;
    declaredWithoutSource: number;
    /** 0 to 1. */
    openShare7d: number | null;
    longestOpenMs7d: number | null;
    /** 0 to 1. */
    fallbackSuccess7d: number | null;
    badSettings: number;
  };
  /** Of a migration: what the strangler backend judges. */
  migration: { checks: Readonly<Record<string, ToldMigrationCheck>> };
  /** Of a component: the calls that traces show. */
  traces: { calls: readonly { to: string; count: number }[]; days: number };
  /** Of an API: who calls it, and how far one request spreads. */
  'api-traces': {
    callers: readonly { from: string; count: number }[];
    /** Distinct teams that own what one request touches, at the 95th percentile. */
    ownerTeamsP95: number | null;
    days: number;
  };
  /** Of a component: its deploys since `since`. */
  deploys: {
    since: number;
    deploys: readonly {
      at: number;
      /** What was released together has the same id. */
      release?: string;
      minutes?: number;
      result: 'success' | 'failure';
      /** Minutes that other teams waited. */
      blockedMinutes?: number;
    }[];
  };
  /** Of a domain: which groups each change touched, within `days`. */
  changes: {
    days: number;
    changes: readonly { id: string; owners: readonly string[] }[];
  };
  /** Of a component: merged changes, and those of others to its core. */
  contributions: { days: number; merged: number; byOthersToCore: number };
  /** Of a resource: who reads it, within `days`. */
  queries: {
    days: number;
    /** Component null = the principal belongs to no component that is known. */
    principals: readonly {
      principal: string;
      component: string | null;
      queries: number;
    }[];
  };
  /** Of a component: the last experiment with failure. */
  chaos: { at: number; passed: boolean };
  /** Of an API of type asyncapi or a topic: is the newest schema compatible with the one before? */
  schema: { compatible: boolean; problem?: string };
};
