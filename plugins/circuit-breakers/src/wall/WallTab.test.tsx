import type {
  BreakerItem,
  CoverageResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aBreaker,
  anOpenBreaker,
  answerOf,
  between,
  countsOf,
  NOW,
} from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { renderBreakers } from '../__testUtils__/renderBreakers';

const eta = between('uber/disco', 'eta-gateway', { tier: 1 });
const drm = between('netflix/playback-api', 'drm-license', {
  callsPerSecond: 9,
});
const items = [drm, eta, anOpenBreaker()];

const wall = (
  query = '',
  {
    breakers = items,
    coverage,
  }: { breakers?: BreakerItem[]; coverage?: CoverageResponse } = {},
) => {
  const api = fakeBreakers({ breakers: answerOf(breakers), coverage });
  renderBreakers(api, `/circuit-breakers/wall${query}`);
  return api;
};

const cells = async () => {
  const grid = await screen.findByRole('list', { name: 'Breakers' });
  return within(grid).getAllByRole('link');
};

const names = async () =>
  (await cells()).map(cell => cell.getAttribute('aria-label')?.split(' ')[0]);

describe('WallTab', () => {
  it.each([
    ['loads', 'pending' as const, 'Loading the breakers'],
    ['cannot be read', new Error('the stream is dry'), undefined],
  ])('says that it %s', async (_, answers, label) => {
    renderBreakers(fakeBreakers(answers), '/circuit-breakers/wall');
    expect(
      label
        ? await screen.findByLabelText(label)
        : await screen.findByText('the stream is dry'),
    ).toBeInTheDocument();
  });

  it('says how many are in which state', async () => {
    wall();
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('1 open; 2 of 3 closed');
  });

  it('has a cell for each, worst first, with counters in words', async () => {
    wall();
    expect(await names()).toEqual([
      'recommendation-service',
      'eta-gateway',
      'drm-license',
    ]);
    const [worst] = await cells();
    for (const words of ['81 %', 'stopped6 410', 'timeout12', 'limit150'])
      expect(worst).toHaveTextContent(words);
  });

  it('holds its order while numbers move, until somebody sorts', async () => {
    const api = wall();
    await cells();
    const failing = { ...drm, errorRate: 0.4 };
    const message = {
      now: NOW,
      items: [failing],
      removed: [],
      counts: countsOf(items),
    };
    act(() => api.say({ type: 'changes', id: '2', data: message }));
    expect(
      await screen.findByText('order held, 1 cell would move'),
    ).toBeInTheDocument();
    expect((await names()).at(-1)).toBe('drm-license');
    await userEvent.click(screen.getByRole('button', { name: 'Re-sort' }));
    expect(await names()).toEqual([
      'recommendation-service',
      'drm-license',
      'eta-gateway',
    ]);
  });

  it('keeps the picture while it is paused', async () => {
    const api = wall();
    await userEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    const opened = { ...eta, state: 'open' as const };
    const message = {
      now: NOW,
      items: [opened],
      removed: [],
      counts: countsOf(items),
    };
    act(() => api.say({ type: 'changes', id: '2', data: message }));
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent('1 open; 2 of 3 closed');
    expect(screen.getByText(/The picture is paused/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(answer).toHaveTextContent('2 open; 1 of 3 closed');
  });

  it('narrows to what the address says', async () => {
    wall('?q=eta&tier=1');
    expect(await names()).toEqual(['eta-gateway']);
    expect(
      screen.getByText('1 cell shown, 2 hidden by filters.'),
    ).toBeInTheDocument();
  });

  it('narrows by a press on a state', async () => {
    wall();
    await userEvent.click(
      await screen.findByRole('button', { name: /closed/ }),
    );
    expect(await names()).toEqual(['recommendation-service']);
  });

  it('names the filter that hides most, and drops it', async () => {
    wall('?q=nobody');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Drop the filter by name' }),
    );
    expect(await cells()).toHaveLength(3);
  });

  it('dims those under the wanted volume', async () => {
    wall('?volume=100');
    const dimmed = (await cells()).filter(
      ({ dataset }) => dataset.quiet === 'true',
    );
    expect(dimmed).toHaveLength(1);
    expect(dimmed[0]).toHaveAccessibleName(/^drm-license/);
  });

  it('has the same as a table', async () => {
    wall('?view=table');
    const table = await screen.findByRole('group', { name: 'Breakers' });
    expect(
      await within(table).findByRole('row', { name: /recommendation-service/ }),
    ).toHaveTextContent('81 %');
    expect(within(table).getAllByRole('row')).toHaveLength(4);
  });

  it('is walked with the arrow keys and opened with Enter', async () => {
    wall();
    const [first, second] = await cells();
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{End}{Home}');
    expect((await cells())[0]).toHaveFocus();
    expect(second).toHaveAttribute(
      'href',
      '/circuit-breakers/b/uber%3Adisco%3Aeta-gateway',
    );
  });

  it('draws of very many only those in view, compact', async () => {
    const many = Array.from({ length: 500 }, (_, place) =>
      aBreaker({ id: `b${place}`, name: `b${place}`, dependencyRef: null }),
    );
    wall('', { breakers: many });
    const drawn = await cells();
    expect(drawn.length).toBeLessThan(150);
    expect(drawn[0].closest('li')).toHaveAttribute('aria-setsize', '500');
    expect(screen.getByRole('radio', { name: 'Compact' })).toBeChecked();
    act(() => drawn[0].focus());
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('data-cell', 'b99');
  });

  it('says which calls are not here, and where they are', async () => {
    wall('', {
      coverage: {
        scope: null,
        version: '1',
        builtAt: '',
        covered: 33,
        total: 77,
        byOrganization: [],
        byTier: [],
        byTeam: [],
        calls: [],
        weak: [],
        availability: null,
      },
    });
    expect(
      await screen.findByText('44 cross-team synchronous calls are not here.'),
    ).toBeInTheDocument();
    expect(
      within(
        screen.getByRole('complementary', { name: 'What is not here' }),
      ).getByRole('link', { name: 'Coverage' }),
    ).toHaveAttribute('href', '/circuit-breakers/coverage');
  });
});
