import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';
// Loaded before the tests, which then need not wait for it.
import './MapTab';

const findMap = () =>
  screen.findByLabelText(/^Map of 5 components/, {}, { timeout: 4000 });

/** What is said to who cannot see the map. */
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('MapTab', () => {
  beforeEach(() => {
    // jsdom has no canvas; what is drawn is tested as a model and in the browser.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    window.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('says in words where the keyboard is, from company to component', async () => {
    renderPage(fakeTopology(acme()));
    const map = await findMap();
    act(() => map.focus());
    expect(said()).toContain('organization acme, 13 people');
    await userEvent.keyboard('{Enter}');
    expect(said()).toContain('org shop');
    await userEvent.keyboard('{Enter}');
    expect(said()).toContain('team checkout, 8 people');
    await userEvent.keyboard('{Enter}');
    expect(said()).toContain('service cart, tier 1, owner checkout');
    await userEvent.keyboard('{Backspace}{ArrowDown}');
    expect(said()).toContain('team catalogue');
  });

  it('expands by Enter and collapses by Backspace, area by area', async () => {
    renderPage(fakeTopology(acme()));
    const map = await findMap();
    act(() => map.focus());
    expect(said()).toContain('organization acme');
    expect(said()).toContain('Enter expands.');
    await userEvent.keyboard('{Enter}{Enter}');
    expect(said()).toContain('team checkout');
    expect(
      screen.getByRole('button', { name: 'Collapse 2 expanded' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(said()).toContain('org shop');
    await userEvent.click(
      screen.getByRole('button', { name: 'Collapse 1 expanded' }),
    );
    expect(
      screen.queryByRole('button', { name: /^Collapse/ }),
    ).not.toBeInTheDocument();
  });

  it('restores what was expanded from the address, and goes on from the panel', async () => {
    renderPage(
      fakeTopology(acme()),
      '/ownership?level=unit&expanded=group:default/shop&team=group:default/checkout',
    );
    const panel = await screen.findByRole(
      'complementary',
      { name: 'Selected: checkout' },
      { timeout: 4000 },
    );
    expect(
      screen.getByRole('button', { name: 'Collapse 1 expanded' }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Expand' }),
    );
    expect(
      screen.getByRole('button', { name: 'Collapse 2 expanded' }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Collapse' }),
    );
    expect(
      within(panel).getByRole('button', { name: 'Expand' }),
    ).toBeInTheDocument();
  });

  it('searches on a slash, and honours the depth', async () => {
    renderPage(fakeTopology(acme()));
    await findMap();
    await userEvent.keyboard('/');
    const search = screen.getByRole('searchbox', { name: /^Find a team/ });
    expect(search).toHaveFocus();
    await userEvent.keyboard('cart/');
    expect(search).toHaveValue('cart/');
    expect(said()).toContain('Nothing on the map has “cart/”');
    await userEvent.keyboard('{Backspace}');
    expect(said()).toContain('Found cart, with 2 neighbours');
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    expect(said()).toContain('Found cart, with 3 neighbours');
  });

  it('shows stores on request, and without a break', async () => {
    renderPage(fakeTopology(acme()));
    await findMap();
    await userEvent.click(screen.getByRole('switch', { name: 'Stores' }));
    expect(
      await screen.findByLabelText(/^Map of 6 components and stores/),
    ).toBeInTheDocument();
    expect(screen.getByText('uses a store')).toBeInTheDocument();
  });

  it('narrows map, answer and table to an annotation of the address', async () => {
    const costly = { annotations: { 'acme.io/cost': 'high' } };
    const topology = aTopology()
      .teamIn('checkout', 'shop')
      .owns('cart')
      .component('payment', costly)
      .teamIn('identity', 'platform')
      .component('login', { annotations: { 'acme.io/cost': 'low' } })
      .build();
    renderPage(
      fakeTopology(topology),
      '/ownership?annotation=acme.io/cost%3Dhigh',
    );
    expect(
      await screen.findByLabelText(/^Map of 1 components/),
    ).toBeInTheDocument();
    const answer = screen.getByRole('region', { name: 'Answer' });
    expect(
      within(answer).getByText('1 of 3 components shown'),
    ).toBeInTheDocument();
    const teams = screen.getAllByRole('rowheader');
    expect(teams.map(({ textContent }) => textContent)).toEqual(['checkout']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByLabelText(/^Map of 3 components/),
    ).toBeInTheDocument();
  });

  it('restores the selected team from the address', async () => {
    renderPage(
      fakeTopology(acme()),
      '/ownership?team=group:default/checkout&depth=2',
    );
    const panel = await screen.findByRole('complementary', {
      name: 'Selected: checkout',
    });
    expect(within(panel).getByText('payment')).toBeInTheDocument();
    expect(within(panel).getByRole('radio', { name: '2' })).toBeChecked();
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(panel).not.toBeInTheDocument();
  });

  it('leaves the table where the map cannot be laid out', async () => {
    const { graph, ownership } = acme();
    const answers = fakeTopology({ graph, ownership });
    renderPage({
      get: async (what, query) => {
        if (what === 'layout') throw new Error('too large');
        return answers.get(what, query);
      },
    });
    expect(await screen.findByText('too large')).toBeInTheDocument();
    expect(screen.getByText('catalogue')).toBeInTheDocument();
  });
});
