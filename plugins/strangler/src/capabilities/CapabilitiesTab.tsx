import { EmptyState, useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { replayed } from '../page/replayed';
import { CapabilitiesContent } from './CapabilitiesContent';

const YAML = `# in the spec of the Migration
capabilities:
  - name: place-search
    tier: 1
    weight: 20
    to: component:place-search
    routes: [/places]
    history:
      - { at: 2026-11, stage: legacy, percent: 0 }`;

/** Every capability with its stage, its share and what holds it; one of them in detail. */
export const CapabilitiesTab = ({ migration: answer, at }: TabProps) => {
  const url = useUrlState();
  const migration = useMemo(() => replayed(answer, at), [answer, at]);
  return migration.capabilities.length === 0 ? (
    <EmptyState title="No capability is named" yaml={YAML}>
      Name the parts of the legacy system that move in one go.
    </EmptyState>
  ) : (
    <CapabilitiesContent migration={migration} at={at} url={url} />
  );
};
