import type { Entity } from '@backstage/catalog-model';
import { MockEntityListContextProvider } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { EntityLevelFilter } from './EntityLevelFilter';
import { levelColumn } from './levelColumn';
import { LevelFilter } from './LevelFilter';

const entity = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'netflix' },
});

const answer: LevelsResponse = {
  levels: ['bronze', 'silver', 'gold'],
  items: [
    {
      ref: 'component:netflix/a',
      reached: 1,
      passed: 4,
      counting: 6,
      missing: 1,
    },
    {
      ref: 'component:netflix/b',
      reached: -1,
      passed: 1,
      counting: 6,
      missing: 1,
    },
    { ref: 'api:netflix/c', reached: 1, passed: 1, counting: 6, missing: 1 },
    {
      ref: 'component:netflix/d',
      reached: null,
      passed: 0,
      counting: 0,
      missing: 0,
    },
  ],
};

const cell = (name: string) => (
  <>{levelColumn().render?.({ entity: entity(name) }, 'row')}</>
);

describe('the column of the catalog', () => {
  it.each([
    ['a', 'Silver'],
    ['b', 'Starting'],
    ['d', 'not rated'],
    ['hidden', '–'],
  ])('says of %s that it is %s', async (name, word) => {
    renderWith(cell(name), {
      levels: async ({ refs }) => ({
        ...answer,
        items: answer.items.filter(({ ref }) => refs?.includes(ref)),
      }),
    });
    expect(await screen.findByText(word)).toBeInTheDocument();
  });

  it('says that it is unknown when nobody answers', async () => {
    renderWith(cell('a'), {
      levels: async () => {
        throw new Error('away');
      },
    });
    expect(await screen.findByText('unknown')).toHaveAttribute('title', 'away');
  });
});

describe('EntityLevelFilter', () => {
  it('asks the catalog for the names, and leaves namesakes out by itself', () => {
    const filter = new EntityLevelFilter(
      'silver',
      new Set(['component:netflix/a']),
    );
    expect(filter.getCatalogFilters()).toEqual({ 'metadata.name': ['a'] });
    expect(filter.filterEntity(entity('a'))).toBe(true);
    expect(
      filter.filterEntity({
        ...entity('a'),
        metadata: { name: 'a', namespace: 'uber' },
      }),
    ).toBe(false);
    expect(filter.toQueryValue()).toBe('silver');
  });

  it('shows nothing for a level that nothing has', () => {
    const filter = new EntityLevelFilter('gold', new Set());
    expect(filter.getCatalogFilters()).toEqual({ 'metadata.name': ['-'] });
    expect(filter.filterEntity(entity('a'))).toBe(false);
  });

  it('narrows the page alone when the names do not fit into a question', () => {
    const many = Array.from(
      { length: 900 },
      (_, at) => `component:x/name-${at}`,
    );
    const filter = new EntityLevelFilter('silver', new Set(many));
    expect(filter.isWhole).toBe(false);
    expect(filter.getCatalogFilters()).toEqual({});
  });
});

describe('LevelFilter', () => {
  const show = (
    updateFilters: jest.Mock,
    levels: () => Promise<LevelsResponse> = async () => answer,
    queryParameters: Record<string, string> = {},
  ) =>
    renderWith(
      <MockEntityListContextProvider
        value={{
          updateFilters,
          queryParameters,
          filters: { kind: { value: 'component' } as never },
        }}
      >
        <LevelFilter />
      </MockEntityListContextProvider>,
      { levels },
    );

  const lastOf = (updateFilters: jest.Mock): EntityLevelFilter | undefined =>
    updateFilters.mock.lastCall?.[0].level;

  it('asks nobody while every level is shown', async () => {
    const updateFilters = jest.fn();
    const levels = jest.fn(async () => answer);
    show(updateFilters, levels);
    expect(await screen.findByText('Level')).toBeInTheDocument();
    expect(levels).not.toHaveBeenCalled();
    expect(lastOf(updateFilters)).toBeUndefined();
  });

  it('leaves what is of the kind and has the level that is chosen', async () => {
    const updateFilters = jest.fn();
    show(updateFilters);
    await userEvent.click(await screen.findByRole('button', { name: /Level/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Silver' }),
    );
    await waitFor(() =>
      expect(lastOf(updateFilters)?.getCatalogFilters()).toEqual({
        'metadata.name': ['a'],
      }),
    );
  });

  it('takes the level from the address', async () => {
    const updateFilters = jest.fn();
    show(updateFilters, undefined, { level: 'starting' });
    await waitFor(() =>
      expect(lastOf(updateFilters)?.getCatalogFilters()).toEqual({
        'metadata.name': ['b'],
      }),
    );
  });

  it('says that it could not narrow', async () => {
    show(
      jest.fn(),
      async () => {
        throw new Error('away');
      },
      { level: 'gold' },
    );
    expect(await screen.findByText('Not narrowed: away')).toBeInTheDocument();
  });
});
