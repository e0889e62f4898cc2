import type { SnapshotInfo } from '@banyan/backstage-plugin-banyan-common';

/** One node of a made-up organisation. */
export type NodeSketch = {
  ref: string;
  kind: string;
  title: string;
  type: string;
  tier: number;
  owner?: string;
  parent?: string;
  unit?: string;
  lifecycle: string;
  layer?: string;
  tags?: readonly string[];
  annotations?: Readonly<Record<string, string>>;
};

/** One component that calls another. */
export type CallSketch = {
  from: string;
  to: string;
  mode?: 0 | 1;
  critical?: boolean;
  fallback?: boolean;
};

/** All that a made-up organisation consists of. */
export type Sketches = {
  organisation: string;
  nodes: readonly NodeSketch[];
  calls: readonly CallSketch[];
  uses: readonly { from: string; to: string }[];
  people: ReadonlyMap<string, number>;
};

/** What every answer about it says of itself. */
export const INFO: SnapshotInfo = {
  version: 'v1',
  builtAt: '2026-11-22T11:59:46Z',
  stale: false,
  history: false,
};

export const group = (name: string) => `group:default/${name}`;
export const component = (name: string) => `component:default/${name}`;
export const resource = (name: string) => `resource:default/${name}`;
