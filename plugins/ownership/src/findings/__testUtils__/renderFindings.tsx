import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  type AcceptancesApi,
  acceptancesApiRef,
  type TopologyAnswers,
  type TopologyApi,
  topologyApiRef,
} from '@banyan/backstage-plugin-banyan-react';
import {
  fakeAcceptances,
  fakeTopology,
  type TopologyFixture,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { OwnershipPage } from '../../page/OwnershipPage';

type Ownership = TopologyAnswers['ownership'];

/** Says of each finding what is accepted of it, as the backend does. */
async function withAccepted(
  ownership: Ownership,
  acceptances: AcceptancesApi,
): Promise<Ownership> {
  const known = await acceptances.list(undefined);
  const inForce = known.acceptances.filter(({ expired }) => !expired);
  return {
    ...ownership,
    version: `v${inForce.map(({ id }) => id)}`,
    findings: ownership.findings.map(finding => {
      const accepted = inForce.find(
        ({ check, subject }) =>
          check === finding.check && subject === finding.entityRef,
      );
      if (!accepted) return finding;
      const { id, reason, acceptedBy, acceptedAt, expiresOn } = accepted;
      return {
        ...finding,
        accepted: { id, reason, by: acceptedBy, at: acceptedAt, expiresOn },
      };
    }),
  };
}

/** Renders the findings of an organisation in a portal that can accept them. */
export function renderFindings(
  fixture: TopologyFixture,
  options: Parameters<typeof fakeAcceptances>[0] = {},
  query = '',
) {
  const acceptances = fakeAcceptances(options);
  const answers = fakeTopology(fixture);
  const topology: TopologyApi = {
    get: async (what, asked) => {
      const { ownership } = fixture;
      const answer =
        what === 'ownership'
          ? fakeTopology({
              ownership: await withAccepted(ownership, acceptances),
            })
          : answers;
      return answer.get(what, asked);
    },
  };
  return renderInTestApp(<OwnershipPage />, {
    initialRouteEntries: [`/ownership/findings${query}`],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [topologyApiRef, topology],
      [acceptancesApiRef, acceptances],
      [catalogApiRef, catalogApiMock({ entities: [] })],
    ],
  });
}
