import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { ScorecardsApi } from '../data';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { aReport, aRow, aStep, levels, steps } from './__testUtils__/answers';
import { EntityScorecardCard } from './EntityScorecardCard';
import { EntityTeamScorecardCard } from './EntityTeamScorecardCard';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'netflix' },
});

const show = (
  card: ReactElement,
  about: Entity,
  known: Partial<ScorecardsApi>,
) => renderWith(<EntityProvider entity={about}>{card}</EntityProvider>, known);

const component = (known: Partial<ScorecardsApi>) =>
  show(<EntityScorecardCard />, entity('Component', 'home-page'), known);

const group = (known: Partial<ScorecardsApi>) =>
  show(<EntityTeamScorecardCard />, entity('Group', 'edge'), known);

const away = async () => {
  throw new Error('the backend is away');
};

describe('the card of an entity', () => {
  it('says the level, and what to do first for the next one', async () => {
    component({
      levels: async () => levels(0),
      nextOf: async () => steps([aStep('API-03', 1)]),
    });
    expect(await screen.findByText('Bronze')).toBeInTheDocument();
    expect(
      screen.getByText('4 of 6 checks; 2 checks from the next level'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('list', { name: 'Next steps' }),
    ).toHaveTextContent(
      'API-03 title of API-03fail: what API-03 sawmend API-03Silver; lifts 1 entity at once',
    );
  });

  it('says that nothing holds it back', async () => {
    component({
      levels: async () => levels(2, { missing: 0 }),
      nextOf: async () => steps([]),
    });
    expect(
      await screen.findByText('Nothing holds it back.'),
    ).toBeInTheDocument();
  });

  it('says that it is not rated, without steps', async () => {
    component({
      levels: async () => levels(null),
      nextOf: async () => steps([aStep('API-03', 1)]),
    });
    expect(await screen.findByText('not rated')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Next steps' })).toBeNull();
  });

  it('shows that it loads', async () => {
    component({});
    expect(
      await screen.findByLabelText('Loading the level'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    component({ levels: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});

describe('the card of a group', () => {
  it('has the teams below it with their levels, and what lifts most', async () => {
    const report = jest.fn(async () =>
      aReport([aRow('edge-a', 1, ['API-03']), aRow('edge-b', null)]),
    );
    group({ report, fixNext: async () => steps([aStep('API-03', 2)]) });
    const list = await screen.findByRole('list', { name: 'Levels of teams' });
    expect(report).toHaveBeenCalledWith({
      scope: 'group:netflix/edge',
      rows: 'team',
    });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'edge-aSilver4 of 6 checks; 1 check from the next level',
    );
    expect(second).toHaveTextContent('edge-bnot ratedno rated service');
    expect(
      screen.getByRole('list', { name: 'Teams by level' }),
    ).toHaveTextContent('Gold 0 of 1Silver 1 of 1Bronze 1 of 1');
    expect(
      await screen.findByRole('list', { name: 'Fix next' }),
    ).toHaveTextContent('API-03 title of API-03, home-page');
  });

  it('has one team without a distribution', async () => {
    group({ report: async () => aReport([aRow('edge', 0)]) });
    expect(
      await screen.findByRole('list', { name: 'Levels of teams' }),
    ).toHaveTextContent('edgeBronze4 of 6 checks');
    expect(screen.queryByRole('list', { name: 'Teams by level' })).toBeNull();
  });

  it.each([
    [{ evaluated: null }, 'Nothing has run yet.'],
    [{}, 'It owns nothing that a scorecard looks at.'],
  ])('says for %j why there is nothing', async (more, words) => {
    group({ report: async () => aReport([], more) });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    group({});
    expect(
      await screen.findByLabelText('Loading the levels'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    group({ report: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});
