import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';
// Loaded before the tests, which then need not wait for it.
import './MapTab';

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
    const map = await screen.findByLabelText(
      /^Map of 5 components/,
      {},
      { timeout: 4000 },
    );
    act(() => map.focus());
    const said = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('');
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
