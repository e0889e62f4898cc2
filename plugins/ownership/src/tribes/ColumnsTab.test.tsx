import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderPage';
// Loaded before the tests, which then need not wait for it.
import '../map/MapTab';
import { music, overlaysOf } from './__testUtils__/music';

const COLUMNS = '/ownership?layout=columns';

const picture = () =>
  screen.findByRole('application', { name: /^\d+ squads in \d+ tribes/ });

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

/** A company of so many tribes of ten squads each, with a guild across. */
function large(tribes: number) {
  const company = aTopology();
  const names = Array.from({ length: tribes * 10 }, (_, at) => `s${at}`);
  for (const [at, name] of names.entries())
    company
      .teamIn(name, `t${Math.floor(at / 10)}`, 5 + (at % 7))
      .owns(`${name}-api`);
  const fixture = company.build();
  return {
    ...fixture,
    overlays: overlaysOf(
      fixture,
      {
        name: 'web',
        type: 'guild',
        in: Object.fromEntries(names.map(name => [name, 1])),
      },
      { name: 'testers', type: 'chapter', unit: 't0', in: { s1: 2 } },
    ),
  };
}

describe('ColumnsTab', () => {
  beforeEach(() => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    window.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  afterEach(() => jest.restoreAllMocks());

  it('is offered where there are chapters or guilds, and nowhere else', async () => {
    const { unmount } = renderPage(fakeTopology(music()));
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Columns' }),
    );
    expect(await picture()).toBeInTheDocument();
    unmount();
    const plain = aTopology().teamIn('web', 'shop').owns('cart').build();
    renderPage(fakeTopology({ ...plain, overlays: overlaysOf(plain) }));
    expect(
      await screen.findByLabelText(/^Map of 1 component/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Columns' })).toBeNull();
  });

  it('marks the squads of a chosen guild on the areas, and says which', async () => {
    renderPage(fakeTopology(music()), '/ownership?practice=group:default/web');
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent(
      'web40 people, 3 listedring = members in the squad:radio 1pay 2',
    );
    await userEvent.click(
      screen.getByRole('button', { name: /Chapters and guilds/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'coaches' }),
    );
    expect(await screen.findByRole('note')).toHaveTextContent(
      'coaches18 peoplemembers unknown, so no squad is marked',
    );
  });

  it('shows that it loads', async () => {
    const { graph, ownership } = music();
    renderPage(fakeTopology({ graph, ownership }), COLUMNS);
    expect(
      await screen.findByLabelText('Loading the columns'),
    ).toBeInTheDocument();
  });

  it('says why it could not load, and tries again', async () => {
    const answers = fakeTopology(music());
    let isDown = true;
    renderPage(
      {
        ...answers,
        get: async (what, query) => {
          if (what === 'overlays' && isDown)
            throw new Error('no members today');
          return answers.get(what, query);
        },
      },
      COLUMNS,
    );
    expect(await screen.findByText('no members today')).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await picture()).toBeInTheDocument();
  });

  it('answers in a sentence that names the squads of another size', async () => {
    renderPage(fakeTopology(music()), COLUMNS);
    expect(
      await screen.findByText(/2 of 5 squads are two-pizza sized/),
    ).toBeInTheDocument();
    expect(screen.getByText('search is too small')).toBeInTheDocument();
  });

  it('draws a dot a person, a ring a squad that takes part, and unknown as unknown', async () => {
    renderPage(fakeTopology(music()), COLUMNS);
    const drawn = within(await picture());
    const text = (await picture()).textContent;
    expect((await picture()).querySelectorAll('circle[r="3.5"]')).toHaveLength(
      8 + 11 + 3 + 7,
    );
    expect(drawn.getAllByText('members unknown')).toHaveLength(1);
    expect(text).toContain('no chapter');
    expect(text).toContain('22 of 100');
    expect(text).toContain('?');
    expect(drawn.getByText('20% active, 3 listed')).toBeInTheDocument();
  });

  it('says in words where the keyboard is, pins, and lets go', async () => {
    renderPage(fakeTopology(music()), COLUMNS);
    const map = await picture();
    act(() => map.focus());
    expect(said()).toContain('Tribe money, 7 of 100 people');
    await userEvent.keyboard('{ArrowDown}');
    expect(said()).toContain('Squad pay of money');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(said()).toContain('Guild web, 40 people');
    await userEvent.keyboard('{ArrowRight}');
    expect(said()).toContain('pay: 2 members of web.');
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('complementary', { name: 'Pinned: web' });
    expect(
      within(panel).getByRole('link', { name: 'pay web 1' }),
    ).toHaveAttribute('href', '/catalog/default/user/pay-web-1');
    await userEvent.keyboard('{Escape}');
    expect(panel).not.toBeInTheDocument();
  });

  it('restores what is pinned from the address', async () => {
    renderPage(fakeTopology(music()), `${COLUMNS}&team=group:default/play`);
    const panel = await screen.findByRole('complementary', {
      name: 'Pinned: play',
    });
    expect(within(panel).getByText('6 not listed')).toBeInTheDocument();
    expect(within(panel).getAllByText('testers')).toHaveLength(2);
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(panel).not.toBeInTheDocument();
  });

  it('says of a guild without Users that its members are unknown', async () => {
    renderPage(
      fakeTopology(music()),
      `${COLUMNS}&practice=group:default/coaches`,
    );
    const panel = await screen.findByRole('complementary', {
      name: 'Pinned: coaches',
    });
    expect(within(panel).getByText('members unknown')).toBeInTheDocument();
    expect(within(panel).getByText('activity unknown')).toBeInTheDocument();
    expect(panel).not.toHaveTextContent(/\b0\b/);
  });

  it('has the same as tables', async () => {
    renderPage(fakeTopology(music()), `${COLUMNS}&as=table`);
    expect(await screen.findByText('22 of 100')).toBeInTheDocument();
    expect(screen.queryByRole('application')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Guilds 2' }));
    const rows = () => screen.getAllByRole('row').map(row => row.textContent);
    expect(rows()[1]).toMatch(/^coaches18unknownunknownunknownunknownunknown$/);
    expect(rows()[2]).toContain('radio 1, pay 2');
    await userEvent.click(screen.getByRole('radio', { name: 'Squads 5' }));
    expect(rows().find(row => row?.startsWith('play'))).toContain('testers 2');
  });

  it('says which groups to make where nothing lies across', async () => {
    const plain = aTopology().teamIn('web', 'shop', 8).owns('cart').build();
    renderPage(
      fakeTopology({ ...plain, overlays: overlaysOf(plain) }),
      COLUMNS,
    );
    expect(
      await screen.findByText('No chapter or guild in this scope'),
    ).toBeInTheDocument();
    expect(await picture()).not.toHaveTextContent('no chapter');
    expect(screen.queryByRole('switch', { name: 'Guilds' })).toBeNull();
  });

  it('hides the guilds, and shows them again', async () => {
    renderPage(fakeTopology(music()), COLUMNS);
    const guilds = await screen.findByRole('switch', { name: 'Guilds' });
    await userEvent.click(guilds);
    expect(await picture()).not.toHaveTextContent('coaches');
    await userEvent.click(guilds);
    expect(await picture()).toHaveTextContent('coaches');
  });

  it('shows one tribe at a time where it is narrow, and ticks for all', async () => {
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(640);
    renderPage(fakeTopology(music()), COLUMNS);
    const strip = await screen.findByRole('navigation', { name: 'Tribe' });
    expect(await picture()).not.toHaveTextContent('radio');
    await userEvent.click(
      within(strip).getByRole('button', { name: /^sound/ }),
    );
    expect(await picture()).toHaveTextContent('radio');
    expect(await picture()).not.toHaveTextContent('tax');
    expect(await screen.findByText(/tall tick/)).toBeInTheDocument();
  });

  it('folds tribes up at 250 squads, and unfolds one', async () => {
    renderPage(fakeTopology(large(25)), COLUMNS);
    const map = await picture();
    expect(map).toHaveTextContent('10 squads, 3 off');
    expect(map).toHaveTextContent('1 chapter');
    expect(map.querySelectorAll('circle[r="3.5"]')).toHaveLength(0);
    act(() => map.focus());
    await userEvent.keyboard('{Enter}');
    expect(map.querySelectorAll('circle[r="3.5"]').length).toBeGreaterThan(0);
    expect(map).toHaveTextContent('testers');
  });

  it('keeps names of any length and script whole where they can be read', async () => {
    const name = 'فريق-'.repeat(60);
    const company = aTopology()
      .teamIn(name, '🚀 tribe', 8)
      .owns('cart')
      .build();
    renderPage(
      fakeTopology({
        ...company,
        overlays: overlaysOf(company, {
          name: 'web',
          type: 'guild',
          in: { [name]: 1 },
        }),
      }),
      `${COLUMNS}&list=squads`,
    );
    expect(await screen.findByTitle(name)).toHaveTextContent(name);
    expect(await picture()).toHaveTextContent('🚀 tribe');
  });
});
