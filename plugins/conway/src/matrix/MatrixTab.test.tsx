import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alignmentOf } from '../__testUtils__/answers';
import { renderConway } from '../__testUtils__/renderConway';
import {
  ACME,
  aGraph,
  anAlignment,
  disagreement,
} from './__testUtils__/scenes';
// Loaded before the tests, which then need not wait for it.
import './MatrixTab';

const alignment = anAlignment(ACME, {
  disagreements: [
    disagreement('shop -> mail', {
      fromTeam: 'group:acme/web',
      toTeam: 'group:acme/basket',
    }),
  ],
});
const graph = aGraph(alignment, [
  'shop -> mail',
  'shop -> billing',
  'billing ~> ledger',
]);

const show = (
  query = '',
  answers: Parameters<typeof fakeTopology>[0] = { alignment, graph },
) => renderConway(fakeTopology(answers), `/conway/matrix${query}`);

const matrix = () => screen.findByRole('application', { name: /^Matrix of/ });

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('MatrixTab', () => {
  beforeEach(() => {
    // jsdom has no canvas; what is drawn is tested on a surface and in the browser.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    window.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('answers how many calls sit where the organisation says', async () => {
    const netflix = alignmentOf('netflix');
    show('', { alignment: netflix, graph: aGraph(netflix, []) });
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent(
      '25 of 29 calls sit where the organisation says; 4 disagree, 2 of them land on Subscriber service',
    );
    expect(answer).toHaveTextContent('35 components of 21 teams');
    expect(await matrix()).toHaveAccessibleName(
      'Matrix of 35 rows that call 35 columns, 5 at odds',
    );
  });

  it('says in a sentence where the keyboard is, and pins by Enter', async () => {
    show();
    const grid = await matrix();
    act(() => grid.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(said()).toContain(
      'billing of pay calls ledger of pay: asynchronous. Verdict: agrees, same unit and domain.',
    );
    await userEvent.keyboard('j');
    expect(said()).toContain(
      'shop of web calls mail of web: synchronous. Verdict: disagrees. shop -> mail is at odds.',
    );
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('complementary', { name: 'Cell' });
    expect(panel).toHaveTextContent('shop -> mail is at odds');
    const link = within(panel).getByRole('link', { name: 'Try it in What-if' });
    const { search } = new URL(link.getAttribute('href') ?? '', 'http://x');
    expect(new URLSearchParams(search).get('move')).toBe(
      'service-to-team~component:acme/shop~group:acme/basket',
    );
    await userEvent.keyboard('{Escape}');
    expect(
      screen.queryByRole('complementary', { name: 'Cell' }),
    ).not.toBeInTheDocument();
  });

  it('restores a pinned cell in any order', async () => {
    show('?order=domain&cell=component:acme/shop~component:acme/billing');
    const panel = await screen.findByRole('complementary', { name: 'Cell' });
    expect(panel).toHaveTextContent('agrees, other unit and domain');
    await userEvent.click(screen.getByRole('radio', { name: 'Found groups' }));
    expect(
      screen.getByRole('complementary', { name: 'Cell' }),
    ).toHaveTextContent('shop → billing');
  });

  it('says by what way a row reaches a column', async () => {
    show('?reach=indirect&cell=component:acme/shop~component:acme/ledger');
    expect(
      await screen.findByText('Reached by shop → billing → ledger'),
    ).toBeInTheDocument();
  });

  it('opens a cell from the list of what is at odds', async () => {
    show();
    const list = await screen.findByRole('region', { name: 'At odds' });
    await userEvent.click(within(list).getByRole('button'));
    expect(
      await screen.findByRole('complementary', { name: 'Cell' }),
    ).toHaveTextContent('shop → mail');
  });

  it('shows teams instead of services', async () => {
    show('?of=teams');
    expect(await matrix()).toHaveAccessibleName(/^Matrix of 3 rows/);
  });

  it('has the same cells as a table', async () => {
    show('?as=table');
    const table = await screen.findByRole('group', {
      name: 'Cells of the matrix',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    const [, , , last] = within(table).getAllByRole('row');
    expect(last).toHaveTextContent(
      /shop.*mail.*synchronous.*disagrees.*shop -> mail is at odds/,
    );
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
  });

  it('says so where nothing is at odds, instead of an empty grid', async () => {
    const calm = anAlignment(ACME);
    show('?only=disagreements', { alignment: calm, graph });
    expect(
      await screen.findByText('No disagreement in this scope.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
  });

  it.each([
    ['one component', ACME.slice(0, 1), 'A matrix takes two rows or more'],
    ['no call', ACME, 'No call inside this scope is known'],
  ])('says what to declare where there is %s', async (_, sketches, title) => {
    const few = anAlignment(sketches);
    show('', { alignment: few, graph: aGraph(few, []) });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });

  it('says that the calls could not be read, and keeps the answer', async () => {
    const answers = fakeTopology({ alignment, graph });
    renderConway(
      {
        get: async (what, query) => {
          if (what === 'graph') throw new Error('no calls today');
          return answers.get(what, query);
        },
      },
      '/conway/matrix',
    );
    expect(await screen.findByText('no calls today')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Answer' })).toBeVisible();
  });
});
