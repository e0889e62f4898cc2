import type { TopologyApi } from '@banyan/backstage-plugin-banyan-react';
import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';
import { type TabId, TABS } from './tabs';
// Loaded before the tests, which then need not wait for them.
import '../architecture/ArchitectureTab';
import '../map/MapTab';

const addressOf = (tab: TabId, query = '') =>
  `/ownership${tab === 'map' ? '' : `/${tab}`}${query}`;

/** A topology that fails until it is asked this often. */
const failingFirst = (times: number): TopologyApi => {
  const answers = fakeTopology(acme());
  let asked = 0;
  return {
    get: async (what, query) => {
      asked += 1;
      if (asked <= times) throw new Error('The catalog has not answered yet.');
      return answers.get(what, query);
    },
  };
};

describe.each(TABS)('the tab $label', ({ id }) => {
  beforeEach(() => {
    // jsdom has no canvas; what is drawn is tested as a model and in the browser.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    window.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('keeps its room while it loads, and the header can be used', async () => {
    renderPage(fakeTopology('pending'), addressOf(id));
    const loading = await screen.findByRole('status', {
      name: 'Loading ownership',
    });
    expect(loading).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: /Scope/ })).toBeEnabled();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says why it failed and what to do, and recovers on request', async () => {
    renderPage(failingFirst(2), addressOf(id));
    expect(
      await screen.findByText('The catalog has not answered yet.'),
    ).toBeVisible();
    expect(
      screen.getByText('Another scope can be chosen at the top.'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('The catalog has not answered yet.'),
    ).not.toBeInTheDocument();
  });

  it('says what to paste where nothing is owned', async () => {
    const scope = 'group:default/web';
    const { graph, ownership } = aTopology().teamIn('web', 'shop').build();
    renderPage(
      fakeTopology({ graph, ownership: { ...ownership, scope } }),
      addressOf(id, `?scope=${scope}`),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'No team owns anything in web',
      }),
    ).toBeVisible();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('owner: group:default/web'),
    );
  });

  it('keeps showing what it has when that is stale, and says since when', async () => {
    const { ownership, ...rest } = acme();
    renderPage(
      fakeTopology({ ...rest, ownership: { ...ownership, stale: true } }),
      addressOf(id),
    );
    const since = new Date(ownership.builtAt).toLocaleString();
    expect(
      await screen.findByText(`The catalog has not answered since ${since}`, {
        exact: false,
      }),
    ).toHaveTextContent('the log of the backend says why');
    expect(screen.getByText(/^stale: snapshot .* old$/)).toBeVisible();
    const answer = screen.getByRole('region', { name: 'Answer' });
    expect(within(answer).getByRole('heading')).toHaveTextContent('5 of 6');
  });
});

describe('a tab with nothing of its own in the scope', () => {
  const unowned = () => aTopology().unowned('lost').build();
  const storeOnly = () =>
    aTopology().teamIn('web', 'shop').store('session').build();

  it.each([
    ['teams', unowned, 'No team in this scope', 'type: team'],
    ['services', storeOnly, 'No component in this scope', 'kind: Component'],
    [
      'architecture',
      acmeWithoutDomains,
      'No domain in this scope',
      'kind: Domain',
    ],
    ['findings', withoutFindings, 'Nothing to fix', 'ran on'],
  ] as const)(
    '%s says what would be there',
    async (tab, topology, title, help) => {
      renderPage(fakeTopology(topology()), addressOf(tab));
      expect(await screen.findByRole('heading', { name: title })).toBeVisible();
      await waitFor(() => expect(document.body).toHaveTextContent(help));
    },
  );

  function acmeWithoutDomains() {
    return aTopology().teamIn('web', 'shop').owns('cart', 'till').build();
  }

  function withoutFindings() {
    return aTopology().teamIn('web', 'shop', 8).owns('cart').build();
  }
});

describe('the picture of the map, which is asked for apart', () => {
  it('keeps its room while it loads, with the table below it', async () => {
    const { graph, ownership } = acme();
    renderPage(fakeTopology({ graph, ownership }));
    expect(
      await screen.findByRole('status', { name: 'Loading the map' }),
    ).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('region', { name: 'Answer' })).toBeVisible();
  });

  it('says why it failed, and that the table holds the same', async () => {
    const answers = fakeTopology(acme());
    renderPage({
      get: async (what, query) => {
        if (what === 'layout') throw new Error('no place for it');
        return answers.get(what, query);
      },
    });
    expect(await screen.findByText('no place for it')).toBeVisible();
    expect(screen.getByText(/the table has the same rows/)).toBeVisible();
  });
});
