import type {
  CoverageResponse,
  CoveredCall,
} from '@banyan/backstage-plugin-banyan-common';

/** A critical call of a tier 0 service without a breaker, but for what is said. */
export const aCall = (
  from: string,
  to: string,
  told: Partial<CoveredCall> = {},
): CoveredCall => ({
  from: `component:uber/${from}`,
  to: `component:uber/${to}`,
  owner: 'group:uber/edge-gateway-team',
  organization: 'group:uber/uber',
  tier: 0,
  critical: true,
  covered: false,
  upstream: 1,
  timeoutMs: null,
  suggestedTimeoutMs: 150,
  yaml: `- to: component:${to}\n  mode: sync\n`,
  ...told,
});

/** What the backend answers of these calls. */
export function aCoverage(
  calls: readonly CoveredCall[],
  told: Partial<CoverageResponse> = {},
): CoverageResponse {
  const covered = calls.filter(each => each.covered).length;
  const all = { covered, total: calls.length };
  return {
    scope: null,
    version: '8f2c1',
    builtAt: '2026-11-22T14:32:00Z',
    ...all,
    byOrganization: [{ ref: 'group:uber/uber', ...all }],
    byTier: [{ tier: 0, ...all }],
    byTeam: [],
    calls: [...calls],
    weak: [],
    availability: null,
    ...told,
  };
}
