import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { answerOf, between } from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { breakersApiRef } from '../data';
import { MyBreakers } from './MyBreakers';

const ANN = ['user:default/ann', 'group:uber/matching'];

const closed = between('uber/disco', 'maps');
const open = between('uber/disco', 'eta', { state: 'open' });

const show = (
  answers: Parameters<typeof fakeBreakers>[0],
  ownershipEntityRefs = ANN,
) =>
  renderInTestApp(<MyBreakers />, {
    apis: [
      [breakersApiRef, fakeBreakers(answers)],
      [identityApiRef, mockApis.identity({ ownershipEntityRefs })],
    ],
  });

describe('MyBreakers', () => {
  it('lists the breakers of the groups of the person, open ones first', async () => {
    show({ breakers: answerOf([closed, open]) }, [...ANN, 'group:uber/uber']);
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('opendisco → eta');
    expect(screen.getByText('1 open, 1 closed')).toBeInTheDocument();
  });

  it.each([
    [['user:default/guest'], /You are in no group/],
    [ANN, /Nothing that your groups own/],
  ])('says to %s why there is nothing', async (refs, words) => {
    show({ breakers: answerOf([]) }, refs);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    show('pending');
    expect(
      await screen.findByLabelText('Loading the breakers of your teams'),
    ).toBeInTheDocument();
  });

  it('says why it cannot', async () => {
    show(new Error('the backend is down'));
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
  });
});
