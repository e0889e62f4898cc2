import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerOf } from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { renderBreakers } from '../__testUtils__/renderBreakers';
import { aCall, aCoverage } from './__testUtils__/aCoverage';

const COVERAGE = '/circuit-breakers/coverage';

const calls = [
  aCall('edge-gateway', 'rider-presentation'),
  aCall('edge-gateway', 'driver-presentation'),
  aCall('disco', 'eta-gateway', {
    owner: 'group:uber/matching',
    covered: true,
  }),
  aCall('disco', 'maps', { owner: 'group:uber/matching', critical: false }),
];

const weak = [
  {
    kind: 'one-trial-call' as const,
    check: 'RES-04',
    total: 37,
    breakers: [
      { id: 'uber:disco:eta-gateway', message: 'one lucky call closes it' },
    ],
  },
  {
    kind: 'retired-library' as const,
    check: 'RES-05',
    total: 37,
    breakers: [],
  },
];

const availability = {
  entityRef: 'component:uber/edge-gateway',
  dependencies: Array.from({ length: 30 }, (_, at) => `component:uber/${at}`),
  each: 0.9999,
  product: 0.9999 ** 30,
};

const show = (path = COVERAGE, told = {}) =>
  renderBreakers(
    fakeBreakers({
      breakers: answerOf([]),
      coverage: aCoverage(calls, { weak, availability, ...told }),
    }),
    path,
  );

const workRows = async () =>
  within(await screen.findByRole('table', { name: 'Work list' })).getAllByRole(
    'row',
  );

describe('the coverage', () => {
  it('shows that it loads', async () => {
    renderBreakers(fakeBreakers({ breakers: answerOf([]) }), COVERAGE);
    expect(
      await screen.findByLabelText('Loading the coverage'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it cannot be read', async () => {
    renderBreakers(
      fakeBreakers({
        breakers: answerOf([]),
        coverage: new Error('the graph is away'),
      }),
      COVERAGE,
    );
    expect(await screen.findByText('the graph is away')).toBeInTheDocument();
  });

  it('explains how to declare calls where there are none', async () => {
    show(COVERAGE, aCoverage([]));
    expect(
      await screen.findByText('No team here waits for another'),
    ).toBeInTheDocument();
  });

  it('answers with what can hang, and by how much is covered', async () => {
    show();
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent(
      '2 critical calls can hang without a breaker; 2 of them start at a tier 0 service1 of 4 cross-team synchronous calls are covered (25.0 %)',
    );
    expect(screen.getByRole('list', { name: 'By company' })).toHaveTextContent(
      'Uber25.0 %1 of 4',
    );
  });

  it('says of each call of a team in words what its mark means', async () => {
    show();
    const teams = await screen.findByRole('list', { name: 'By team' });
    const [, matching] = within(teams).getAllByRole('listitem');
    expect(
      within(matching)
        .getAllByRole('img')
        .map(mark => mark.getAttribute('aria-label')),
    ).toEqual([
      'disco to maps: not critical, no breaker',
      'disco to eta-gateway: has a breaker',
    ]);
  });

  it.each([
    ['', ['edge-gateway-team', 'driver', 'rider', 'matching', 'maps']],
    ['?show=other', ['matching', 'maps']],
    ['?owner=group:uber/matching', ['matching', 'maps']],
  ])('lists at %s what is to be done, by owner', async (query, expected) => {
    show(`${COVERAGE}${query}`);
    const rows = (await workRows()).slice(1);
    expect(rows).toHaveLength(expected.length);
    for (const [place, words] of expected.entries())
      expect(rows[place]).toHaveTextContent(words);
  });

  it('gives the YAML of the selected call to paste', async () => {
    const user = userEvent.setup();
    const copy = jest.spyOn(navigator.clipboard, 'writeText');
    show();
    await user.click(
      await screen.findByRole('button', {
        name: 'YAML of edge-gateway to rider-presentation',
      }),
    );
    expect(await screen.findByLabelText('YAML to paste')).toHaveTextContent(
      '# edge-gateway, spec.calls - to: component:rider-presentation mode: sync',
    );
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledWith(
      '- to: component:rider-presentation\n  mode: sync\n',
    );
    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });

  it('counts the weak breakers and says why availability matters', async () => {
    show();
    const side = await screen.findByRole('region', {
      name: 'Breakers that exist, but',
    });
    expect(side).toHaveTextContent(
      'close after one good trial call RES-041 of 37',
    );
    expect(side).toHaveTextContent('sit on a retired library RES-050 of 37');
    expect(
      screen.getByRole('region', { name: /Why it matters/ }),
    ).toHaveTextContent(
      '30 services over critical calls: at 99.99 % each that leaves 99.70 %. At 50 it would be 99.50 %',
    );
  });

  it('says so when every call has one', async () => {
    show(COVERAGE, aCoverage([calls[2]]));
    expect(
      await screen.findByText(/Nothing is to be done here/),
    ).toBeInTheDocument();
  });

  it('has the teams as a table', async () => {
    show(`${COVERAGE}?teams=table`);
    const table = await screen.findByRole('group', { name: 'By team' });
    expect(within(table).getAllByRole('row')[2]).toHaveTextContent(
      'matchingUber01150.0 %',
    );
  });
});
