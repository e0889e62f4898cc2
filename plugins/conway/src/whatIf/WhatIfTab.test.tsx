import type {
  SuggestionsResponse,
  WhatIfRequest,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { AlignmentApi } from '@banyan/backstage-plugin-banyan-react';
import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alignmentOf } from '../__testUtils__/answers';
import {
  suggestedAtNetflix,
  threeMovesAtNetflix,
} from '../__testUtils__/plans';
import { renderConway } from '../__testUtils__/renderConway';
import { textOfMove } from './plan/planText';
// Loaded before the tests, which then need not wait for it.
import './WhatIfTab';

const MOVES = threeMovesAtNetflix().moves.map(textOfMove);
const graph = () =>
  aTopology('acme')
    .teamIn('web', 'shop')
    .owns('cart')
    .teamIn('chaos', 'ops')
    .owns('monkey')
    .build().graph;

type Asked = { plan: WhatIfRequest; signal?: AbortSignal };

/** An alignment API that remembers what it was asked. */
const answering = (
  answer: (plan: WhatIfRequest) => WhatIfResponse | Promise<WhatIfResponse>,
) => {
  const asked: Asked[] = [];
  const alignment: AlignmentApi = {
    whatIf: async (plan, signal) => {
      asked.push({ plan, signal });
      return answer(plan);
    },
    history: () => new Promise(() => {}),
  };
  return { asked, alignment };
};

/** The first moves of the plan, as the backend would answer them. */
const firstOf = ({ moves }: WhatIfRequest) =>
  threeMovesAtNetflix({
    moves: moves.map((move, place) => ({
      ...threeMovesAtNetflix().moves[place],
      ...move,
    })),
  });

const show = (
  moves: readonly string[],
  {
    api = answering(firstOf),
    suggestions = suggestedAtNetflix(),
  }: {
    api?: ReturnType<typeof answering>;
    suggestions?: SuggestionsResponse;
  } = {},
) => {
  const query = new URLSearchParams(
    moves.length > 0 ? { move: moves.join(',') } : {},
  );
  renderConway(
    fakeTopology({
      alignment: alignmentOf('netflix'),
      'alignment/suggestions': suggestions,
      graph: graph(),
    }),
    `/conway/what-if?${query}`,
    { alignment: api.alignment },
  );
  return api;
};

const names = (moves: readonly { what: string }[]) =>
  moves.map(({ what }) => what.split('/')[1]);

const planned = ({ asked }: ReturnType<typeof answering>) =>
  names(asked.at(-1)?.plan.moves ?? []);

describe('the what-if tab', () => {
  it('restores a plan from its link, and says what it comes to', async () => {
    show(MOVES);
    expect(
      await screen.findByRole('heading', {
        name: 'Three moves lift the mirror score from 25 to 28 of 29; the third gains nothing',
      }),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      'nothing in the catalog changes until you apply the patch',
    );
    const moves = screen.getByRole('region', { name: 'Moves' });
    expect(
      within(moves)
        .getAllByText(/^resolves/)
        .map(each => each.textContent),
    ).toEqual([
      'resolves 2, breaks 0 · net +2',
      'resolves 1, breaks 0 · net +1',
      'resolves 1, breaks 1 · net 0',
    ]);
  });

  it('holds every measure against today, in words too', async () => {
    show(MOVES);
    const table = await screen.findByRole('group', {
      name: 'Before and after',
    });
    const purity = within(table).getByRole('row', { name: /Domain purity/ });
    expect(purity).toHaveTextContent('30/35 → 29/35 components');
    expect(purity).toHaveTextContent('−0.03 worse');
    expect(
      within(table).getByRole('row', { name: /Calls between units/ }),
    ).toHaveTextContent('−1 neither better nor worse');
  });

  it('lists what is resolved and introduced, with the move that does it', async () => {
    show(MOVES);
    const resolved = await screen.findByRole('region', { name: 'Resolved' });
    expect(resolved).toHaveTextContent('4 of 4');
    expect(
      within(resolved)
        .getAllByRole('listitem')
        .map(each => each.textContent),
    ).toContain('zuul-2 → playback-apimove 3');
    const introduced = screen.getByRole('region', { name: 'Introduced' });
    expect(introduced).toHaveTextContent(
      'playback-api → steering-servicemove 3',
    );
    expect(
      within(introduced).getByRole('link', { name: 'steering-service' }),
    ).toHaveAttribute('href', '/catalog/netflix/component/steering-service');
  });

  it('keeps people who are not counted unknown', async () => {
    const [first, ...rest] = threeMovesAtNetflix().people;
    const people = [{ ...first, before: undefined }, ...rest];
    show(MOVES, { api: answering(() => threeMovesAtNetflix({ people })) });
    const units = await screen.findByRole('region', {
      name: 'People per unit',
    });
    expect(units).toHaveTextContent('Commerce Engineeringunknown → 24');
    expect(units).toHaveTextContent('Edge Engineering33 → 24');
    expect(units).toHaveTextContent('Studio Engineering14');
  });

  it('copies the patch', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    show(MOVES.slice(0, 1));
    await user.click(
      await screen.findByRole('button', { name: 'Copy as YAML patch' }),
    );
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(write).toHaveBeenCalledWith(
      expect.stringContaining('parent: commerce-engineering'),
    );
    const difference = screen.getByLabelText('Difference');
    expect(difference).toHaveTextContent('- parent: product-engineering');
    expect(difference).toHaveTextContent('+ parent: commerce-engineering');
  });
});

describe('a plan that changes', () => {
  it('loses a move, and gets it back', async () => {
    const api = show(MOVES);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove move 2, chaos' }),
    );
    await waitFor(() =>
      expect(planned(api)).toEqual(['member-identity', 'playback-services']),
    );
    expect(screen.getByRole('heading', { name: 'Moves' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(planned(api)).toEqual([
        'member-identity',
        'chaos',
        'playback-services',
      ]),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled(),
    );
  });

  it('takes another order by keyboard, once the move is dropped', async () => {
    const api = show(MOVES);
    const handle = await screen.findByRole('button', {
      name: 'Reorder move 1, member-identity',
    });
    const before = api.asked.length;
    handle.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}');
    expect(screen.getByText('Now 3 of 3')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Reorder move 3, member-identity' }),
    ).toHaveFocus();
    expect(api.asked).toHaveLength(before);
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(planned(api)).toEqual([
        'chaos',
        'playback-services',
        'member-identity',
      ]),
    );
  });

  it('stays as it is when Escape puts the move back', async () => {
    const api = show(MOVES);
    const handle = await screen.findByRole('button', {
      name: 'Reorder move 3, playback-services',
    });
    handle.focus();
    await userEvent.keyboard('{Enter}{ArrowUp}{Escape}');
    expect(screen.getByText('Put back')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Reorder move 3, playback-services' }),
    ).toHaveAttribute('aria-pressed', 'false');
    expect(planned(api).at(-1)).toBe('playback-services');
  });

  it('takes a suggestion in, and out again', async () => {
    const api = show([]);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Add: subscriber to discovery',
      }),
    );
    await waitFor(() => expect(planned(api)).toEqual(['subscriber']));
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'In plan, take out: subscriber to discovery',
      }),
    );
    expect(
      await screen.findByRole('heading', { name: /^16 single moves raise/ }),
    ).toBeVisible();
  });

  it('takes a move that is chosen by typing', async () => {
    const api = show([]);
    await userEvent.click(
      await screen.findByRole('button', { name: '+ Move a team' }),
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'Team' }), 'web');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(
      screen.getByRole('combobox', { name: 'To unit' }),
      'op',
    );
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(
      screen.getByRole('button', { name: 'Add to the plan' }),
    );
    await waitFor(() =>
      expect(api.asked.at(-1)?.plan.moves).toEqual([
        {
          kind: 'team-to-unit',
          what: 'group:default/web',
          to: 'group:default/ops',
        },
      ]),
    );
    expect(screen.getByRole('heading', { name: 'Moves' })).toHaveFocus();
  });

  it('withdraws the question that is outdated, and keeps the old values greyed', async () => {
    let isFirst = true;
    const api = answering(plan => {
      if (!isFirst) return new Promise(() => {});
      isFirst = false;
      return firstOf(plan);
    });
    show(MOVES, { api });
    await screen.findByRole('group', { name: 'Before and after' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove move 3, playback-services' }),
    );
    await waitFor(() => expect(api.asked).toHaveLength(2));
    const greyed = screen
      .getByRole('group', { name: 'Before and after' })
      .closest('[aria-busy]');
    expect(greyed).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      'Computing; until now: Three moves',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove move 2, chaos' }),
    );
    await waitFor(() => expect(api.asked).toHaveLength(3));
    expect(api.asked.map(({ signal }) => signal?.aborted)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a plan that cannot be computed', () => {
  it('names the move that the backend refuses, and computes the rest', async () => {
    const api = answering(plan => {
      const at = plan.moves.findIndex(({ what }) => what.endsWith('/ghost'));
      if (at >= 0) {
        throw new Error(`moves[${at}]: There is no group group:a/ghost here`);
      }
      return firstOf(plan);
    });
    show([MOVES[0], 'group:a/ghost~group:a/ops', MOVES[1]], { api });
    const moves = await screen.findByRole('region', { name: 'Moves' });
    expect(
      await within(moves).findByText(/There is no group group:a\/ghost here/),
    ).toBeVisible();
    expect(within(moves).getAllByText(/^resolves/)).toHaveLength(2);
    expect(
      screen.getByRole('heading', { name: /; the second cannot be made$/ }),
    ).toBeVisible();
    expect(screen.getByRole('region', { name: 'Resolved' })).toHaveTextContent(
      'move 3',
    );
  });

  it('keeps the plan when the backend fails, and recovers on request', async () => {
    let fails = true;
    const api = answering(plan => {
      if (fails) throw new Error('the backend is asleep');
      return firstOf(plan);
    });
    show(MOVES, { api });
    expect(await screen.findByText('the backend is asleep')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Remove move 2, chaos' }),
    ).toBeEnabled();
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^Three moves lift/ }),
    ).toBeVisible();
    expect(screen.queryByText('the backend is asleep')).not.toBeInTheDocument();
  });
});

describe('an empty plan', () => {
  it('begins with the suggestions, and asks the backend for no plan', async () => {
    const api = show([]);
    const card = await screen.findByRole('region', { name: 'Suggestions' });
    expect(card).toHaveTextContent(
      '589 single moves tried, 30 raise the mirror score, 16 do so honestly',
    );
    const row = await within(card).findByRole('row', {
      name: /member-identity/,
    });
    expect(row).toHaveTextContent('27/29');
    expect(row).toHaveTextContent('7 people');
    expect(
      screen.queryByRole('group', { name: 'Before and after' }),
    ).not.toBeInTheDocument();
    expect(api.asked).toHaveLength(0);
  });

  it('says that nothing helps, and where to look instead', async () => {
    const nothing = { raising: 0, honest: 0, suggestions: [] };
    show([], { suggestions: suggestedAtNetflix(nothing) });
    expect(
      await screen.findByText('No single move raises the score.', {
        exact: false,
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Look at the disagreements' }),
    ).toHaveAttribute('href', '/conway/disagreements?counts=mirror');
  });
});
