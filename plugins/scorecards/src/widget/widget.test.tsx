import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { aReport, aRow, aStep, steps } from '../cards/__testUtils__/answers';
import { type ScorecardsApi, scorecardsApiRef } from '../data';
import { FixNextWidget } from './FixNextWidget';
import { MyScorecardsWidget } from './MyScorecardsWidget';

const ANN = ['user:default/ann', 'group:netflix/edge', 'group:netflix/netflix'];

const show = (
  widget: ReactElement,
  known: Partial<ScorecardsApi>,
  ownershipEntityRefs = ANN,
) =>
  renderInTestApp(widget, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [scorecardsApiRef, fakeScorecards(known)],
      [identityApiRef, mockApis.identity({ ownershipEntityRefs })],
    ],
  });

const away = async () => {
  throw new Error('the backend is away');
};

describe('MyScorecardsWidget', () => {
  it('lists each team once, the nearest to its next level first and those not rated last', async () => {
    show(<MyScorecardsWidget />, {
      report: async ({ scope }) =>
        scope === 'group:netflix/edge'
          ? aReport([aRow('edge', 0, ['a', 'b'])])
          : aReport([
              aRow('chaos', null),
              aRow('edge', 0, ['a', 'b']),
              aRow('studio', 1, ['a']),
            ]),
    });
    const list = await screen.findByRole('list', {
      name: 'Scorecards of my teams',
    });
    expect(
      within(list)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['studio', 'edge', 'chaos']);
  });

  it.each([
    [['user:default/guest'], /You are in no group/],
    [ANN, /Your groups own nothing/],
  ])('says to %s why there is nothing', async (refs, words) => {
    show(<MyScorecardsWidget />, { report: async () => aReport([]) }, refs);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    show(<MyScorecardsWidget />, {});
    expect(
      await screen.findByLabelText('Loading the scorecards of your teams'),
    ).toBeInTheDocument();
  });

  it('says why it cannot', async () => {
    show(<MyScorecardsWidget />, { report: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});

describe('FixNextWidget', () => {
  it('has each step once, what lifts most first', async () => {
    show(<FixNextWidget />, {
      fixNext: async () => steps([aStep('API-03', 1), aStep('OWN-01', 4)]),
    });
    const items = within(
      await screen.findByRole('list', { name: 'Fix next' }),
    ).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(
      'OWN-01 title of OWN-01, home-pagefail: what OWN-01 sawmend OWN-01Silver; lifts 4 entities at once',
    );
  });

  it('says that nothing is left', async () => {
    show(<FixNextWidget />, { fixNext: async () => steps([]) });
    expect(await screen.findByText(/Nothing holds back/)).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    show(<FixNextWidget />, {});
    expect(
      await screen.findByLabelText('Loading the next steps of your teams'),
    ).toBeInTheDocument();
  });

  it('says why it cannot', async () => {
    show(<FixNextWidget />, { fixNext: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});
