import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blastRadius } from '../__testUtils__/blastRadius';
import {
  aBreaker,
  anEvent,
  anOpenBreaker,
  answerOf,
  countsOf,
  detailOf,
  NOW,
} from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { aHistory } from '../__testUtils__/history';
import { renderBreakers } from '../__testUtils__/renderBreakers';

const open = anOpenBreaker();

const flapping = Array.from({ length: 12 }, (_, place) =>
  anEvent({
    id: `${place}`,
    at: NOW - place * 5_000,
    from: place % 2 ? 'open' : 'half-open',
    to: place % 2 ? 'half-open' : 'open',
  }),
);

const detail = (
  answers: Exclude<Parameters<typeof fakeBreakers>[0], string | Error> = {},
  query = '',
) => {
  const api = fakeBreakers({
    breakers: answerOf([open]),
    breaker: detailOf(open),
    history: aHistory(),
    events: [anEvent()],
    blastRadius: blastRadius(),
    ...answers,
  });
  renderBreakers(
    api,
    `/circuit-breakers/b/${encodeURIComponent(open.id)}${query}`,
  );
  return api;
};

const card = (name: string) => screen.findByRole('region', { name });

describe('BreakerDetail', () => {
  it('shows that it loads', async () => {
    renderBreakers(fakeBreakers('pending'), '/circuit-breakers/b/a%3Ab%3Ac');
    expect(
      await screen.findByLabelText('Loading the breaker'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    detail({ breaker: new Error('there is no such breaker') });
    expect(
      await screen.findByText('there is no such breaker'),
    ).toBeInTheDocument();
  });

  it('answers first, and says who owns it', async () => {
    detail();
    const answer = await card('Answer');
    expect(answer).toHaveTextContent(
      'recommendation-service fails 8 calls in 10. The fallback reaches everyone.',
    );
    expect(answer).toHaveTextContent('page-algorithms owns the breaker');
    expect(answer).toHaveTextContent('4 of 4 instances open');
  });

  it('shows the states of all and of each instance as bands', async () => {
    detail();
    expect(
      await screen.findByRole('img', {
        name: /^All instances: closed 75\s%, open 25\s%/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /^home-page-1: / }),
    ).toBeInTheDocument();
  });

  it('has the points of the charts as a table', async () => {
    detail();
    const history = await card('What happened');
    await userEvent.click(
      within(history).getByRole('button', { name: 'Table' }),
    );
    const table = await screen.findByRole('group', { name: 'What happened' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(10);
  });

  it('keeps the rest of the page when one card fails', async () => {
    detail({ history: new Error('the disk is full') });
    expect(await screen.findByText('the disk is full')).toBeInTheDocument();
    expect(await card('Settings')).toHaveTextContent('150 ms');
  });

  it('keeps its range in the address', async () => {
    detail({}, '?range=7d');
    expect(await screen.findByRole('radio', { name: '7 d' })).toBeChecked();
  });

  it('judges its settings', async () => {
    detail();
    const settings = await card('Settings');
    expect(settings).toHaveTextContent('1 of 2 judged are fine');
    expect(settings).toHaveTextContent('One lucky call closes it');
    expect(settings).toHaveTextContent('RES-04');
  });

  it('shows who is above it, and where it is contained', async () => {
    detail();
    const radius = await card('Blast radius');
    expect(
      await within(radius).findByText('contained: 0 of 3 above'),
    ).toBeInTheDocument();
    expect(
      within(radius)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Map',
      'fit',
      'zuul-2',
      'netflix-api',
      'home-page',
      'recommendation-service',
    ]);
  });

  it('lists its instances', async () => {
    detail();
    const instances = await card('Instances');
    expect(
      await within(instances).findByRole('row', { name: /home-page-3/ }),
    ).toHaveTextContent('open');
  });

  it('folds what flaps, and unfolds it', async () => {
    detail({ events: flapping });
    const events = await card('Events');
    expect(
      await within(events).findByText('10 changes: open, half-open'),
    ).toBeInTheDocument();
    expect(within(events).getAllByRole('row')).toHaveLength(4);
    await userEvent.click(
      within(events).getByRole('button', { name: 'Unfold' }),
    );
    expect(within(events).getAllByRole('row')).toHaveLength(13);
  });

  it('says that it never changed', async () => {
    detail({ events: [] });
    expect(
      await screen.findByText(/It has never changed its state/),
    ).toBeInTheDocument();
  });

  it('follows what changes', async () => {
    const api = detail();
    await card('Answer');
    const closed = aBreaker();
    act(() =>
      api.say({
        type: 'changes',
        id: '2',
        data: {
          now: NOW,
          items: [closed],
          removed: [],
          counts: countsOf([closed]),
        },
      }),
    );
    expect(await screen.findByText(/^Closed for 1 h 0 m/)).toBeInTheDocument();
  });

  it('offers its orders under Control', async () => {
    detail();
    await userEvent.click(
      await screen.findByRole('button', { name: /Control|Actions for/ }),
    );
    expect(
      await screen.findByRole('menuitem', { name: 'Reset to automatic ...' }),
    ).toBeInTheDocument();
  });
});
