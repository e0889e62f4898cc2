import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aList, aSummary } from '../__testUtils__/migrations';
import { migrationsApiRef } from '../data';
import { MyMigrations } from './MyMigrations';

const ANN = ['user:default/ann', 'group:netflix/edge'];

const show = (
  answers: Parameters<typeof fakeMigrations>[0],
  ownershipEntityRefs = ANN,
) =>
  renderInTestApp(<MyMigrations />, {
    apis: [
      [migrationsApiRef, fakeMigrations(answers)],
      [identityApiRef, mockApis.identity({ ownershipEntityRefs })],
    ],
  });

const stuck = aSummary({
  ref: 'migration:netflix/other',
  title: 'Other',
  state: 'stalled',
  stalledMonths: 8,
});

describe('MyMigrations', () => {
  it('lists those of each group of the person once, what stands still first', async () => {
    show({ migrations: aList([aSummary(), stuck]) }, [
      ...ANN,
      'group:netflix/netflix',
    ]);
    const list = await screen.findByRole('list', {
      name: 'Migrations of my teams',
    });
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('Otherstands still');
    expect(items[1]).toHaveTextContent(
      'By weight 70.0 % · By capability 33.3 % · By traffic unknown · By data 33.3 %',
    );
    expect(items[1]).toHaveTextContent('At this rate it ends by 2011-11');
  });

  it.each([
    [['user:default/guest'], /You are in no group/],
    [ANN, /Your groups have no migration/],
  ])('says to %s why there is nothing', async (refs, words) => {
    show({ migrations: aList([]) }, refs);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    show('pending');
    expect(
      await screen.findByLabelText('Loading the migrations of your teams'),
    ).toBeInTheDocument();
  });

  it('says why it cannot', async () => {
    show(new Error('the backend is down'));
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
  });
});
