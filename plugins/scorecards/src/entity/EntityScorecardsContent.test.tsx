import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type {
  EntityResponse,
  Run,
} from '@banyan/backstage-plugin-banyan-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScorecardsApi } from '../data';
import {
  aResult,
  anAnswer,
  DEFINITIONS,
  REF,
  RESULTS,
} from './__testUtils__/entityAnswers';
import { renderWith } from './__testUtils__/renderWith';
import { EntityScorecardsContent } from './EntityScorecardsContent';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'home-page', namespace: 'netflix' },
};

const aRun = (more: Partial<Run> = {}): Run => ({
  id: 'r2',
  state: 'done',
  phase: 'ended',
  trigger: 'person',
  scope: null,
  scorecards: [],
  checks: [],
  done: 1,
  total: 1,
  place: null,
  startedBy: null,
  createdAt: 0,
  startedAt: 0,
  finishedAt: 0,
  leftMs: null,
  changed: 1,
  errors: [],
  may: [],
  ...more,
});

const show = (
  answer: EntityResponse | Error | undefined,
  more: Partial<ScorecardsApi> = {},
  path?: string,
) =>
  renderWith(
    <EntityProvider entity={entity}>
      <EntityScorecardsContent />
    </EntityProvider>,
    {
      checks: async () => ({ items: [...DEFINITIONS] }),
      ...(answer && {
        entity: async () => {
          if (answer instanceof Error) throw answer;
          return answer;
        },
      }),
      ...more,
    },
    path,
  );

const table = () => screen.findByRole('table', { name: 'Checks' });

describe('the tab of an entity', () => {
  it('says in one sentence where it stands and what is missing', async () => {
    show(anAnswer());
    expect(
      await screen.findByText(
        'Bronze, and 2 checks from Silver: low change failure, no unlisted consumers',
      ),
    ).toBeInTheDocument();
    const answer = screen.getByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent('evaluated 2026-11-22 14:20:00 UTC');
    expect(answer).toHaveTextContent('1 fail1 no data1 warn1 exempt3 pass');
  });

  it('draws the ladder with the level in work in segments', async () => {
    show(anAnswer());
    const ladder = await screen.findByRole('region', { name: 'Ladder' });
    expect(ladder).toHaveTextContent(
      'Bronze2 of 2 pass, reached 2026-09-14Silver2 of 4: 2 to goGoldno check counts',
    );
    expect(
      within(ladder).getByRole('img', { name: 'API-03: fail' }),
    ).toBeInTheDocument();
  });

  it('puts the next steps first: numbers, what is wrong as links, YAML to copy, how to mend it', async () => {
    const user = userEvent.setup();
    show(anAnswer());
    const steps = await screen.findByRole('region', {
      name: 'Next steps to Silver',
    });
    const [first, second] = within(steps)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(first).toBe('DEP-06 low change failure');
    expect(second).toBe('API-03 no unlisted consumers');
    expect(steps).toHaveTextContent('no data · no results since 2026-10-02');
    expect(
      within(steps).getByRole('link', { name: 'nodequark' }),
    ).toHaveAttribute('href', '/catalog/netflix/component/nodequark');
    expect(steps).toHaveTextContent(
      'Let each caller declare what it consumes.',
    );
    expect(
      within(steps).getByRole('region', { name: 'YAML that mends API-03' }),
    ).toHaveTextContent('consumesApis');
    const copied = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    await user.click(within(steps).getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('- api:home'));
    expect(
      await within(steps).findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });

  it('lists all checks by level, the one in work first and the reached one last', async () => {
    show(anAnswer());
    const checks = await table();
    const groups = within(checks)
      .getAllByRole('rowgroup')
      .slice(1)
      .map(group => within(group).getAllByRole('row')[0].textContent);
    expect(groups).toEqual(['Silver 2 of 4', 'Gold 0 of 0', 'Bronze 2 of 2']);
    expect(checks).toHaveTextContent(
      'exempt · what RES-10 sawuntil 2999-01-15: “Holiday freeze”',
    );
    expect(
      within(checks).getByRole('img', {
        name: 'Last 3 runs: 1 fail, then 1 pass, then 1 warn',
      }),
    ).toBeInTheDocument();
  });

  it('leaves what does not pass when it is asked to', async () => {
    show(anAnswer());
    await userEvent.click(
      await screen.findByRole('radio', { name: 'not passing 3' }),
    );
    await waitFor(async () =>
      expect(within(await table()).queryByText('OWN-01')).toBeNull(),
    );
    expect(within(await table()).getByText('API-03')).toBeInTheDocument();
  });

  it('shows the checks of one scorecard that the address names', async () => {
    show(anAnswer(), {}, '/?scorecard=scorecard:default/api');
    const checks = await table();
    expect(within(checks).getByText('API-03')).toBeInTheDocument();
    expect(within(checks).queryByText('OWN-01')).toBeNull();
  });

  it('has history, exemptions, risks, peers, tracks, changes and facts beside it', async () => {
    show(anAnswer());
    const side = await screen.findByRole('complementary', {
      name: 'Behind the level',
    });
    expect(
      within(side).getByRole('img', {
        name: 'Checks passed: 2 of 6 at first, 4 of 6 now',
      }),
    ).toBeInTheDocument();
    expect(side).toHaveTextContent(
      'asked by ann, approved by bob on 2026-11-08; ends 2999-01-15',
    );
    expect(side).toHaveTextContent('DATA-02 one service per datastore');
    expect(side).toHaveTextContent('home-page, 2nd of 3');
    expect(side).toHaveTextContent('Ownership2 of 2Data1 of 1');
    expect(side).toHaveTextContent('API-03 pass → faila caller appeared');
    expect(side).toHaveTextContent('topology5 h old');
  });

  it('says whose result it is where something is rolled up', async () => {
    show(
      anAnswer({
        rolledUp: true,
        results: RESULTS.map(result =>
          result.check === 'API-03'
            ? {
                ...result,
                entityRef: 'component:netflix/zuul',
                entityTitle: 'Zuul',
              }
            : result,
        ),
      }),
    );
    expect(
      within(await table()).getByRole('link', { name: 'Zuul' }),
    ).toBeInTheDocument();
    const steps = screen.getByRole('region', { name: 'Next steps to Silver' });
    expect(
      within(steps).getByRole('link', { name: 'Zuul' }),
    ).toBeInTheDocument();
    // An exemption is of the service, not of the team that owns it.
    expect(
      within(steps).getAllByRole('button', { name: /Ask for an exemption/ }),
    ).toHaveLength(1);
  });
});

describe('running it again', () => {
  it('updates the rows and says that the level rose', async () => {
    const better = anAnswer({
      overall: {
        ...anAnswer().overall,
        standing: { ...anAnswer().overall.standing, reached: 1 },
        next: [],
      },
      results: RESULTS.map(result =>
        result.check === 'API-03' ? aResult('API-03', 'pass') : result,
      ),
    });
    const answers = [anAnswer(), better];
    const startRun = jest.fn(async () => ({ id: 'r2' }));
    show(undefined, {
      entity: async () => answers.shift() ?? better,
      startRun,
      run: async () => aRun(),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Run again' }),
    );
    expect(
      await screen.findByText('The level changed from Bronze to Silver'),
    ).toHaveAttribute('aria-live', 'polite');
    expect(startRun).toHaveBeenCalledWith({ scope: REF });
    expect(
      screen.getByText('The run is done, 1 verdict changed'),
    ).toBeInTheDocument();
    const row = within(await table()).getByRole('row', { name: /API-03/ });
    expect(row).toHaveAttribute('data-changed', 'true');
  });

  it('says why it was refused', async () => {
    show(anAnswer(), {
      startRun: async () => {
        throw new Error('a run of everything goes on');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Run again' }),
    );
    expect(
      await screen.findByText('Not run: a run of everything goes on'),
    ).toBeInTheDocument();
  });

  it('says that it lost sight of the run, and that it may go on', async () => {
    show(anAnswer(), {
      startRun: async () => ({ id: 'r2' }),
      run: async () => {
        throw new Error('the backend is away');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Run again' }),
    );
    expect(
      await screen.findByText(
        'The run could not be followed: the backend is away',
      ),
    ).toBeInTheDocument();
  });

  it('is not for everybody, and says so', async () => {
    show(anAnswer({ may: [] }));
    expect(
      await screen.findByRole('button', { name: 'Run again' }),
    ).toBeDisabled();
    expect(
      screen.getByText(/Running it again and asking for an exemption takes/),
    ).toBeInTheDocument();
  });
});

describe('asking for an exemption', () => {
  it('names the check, the reason and the end', async () => {
    const requestExemption = jest.fn(async () => {});
    show(anAnswer(), { requestExemption });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Ask for an exemption from API-03',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(requestExemption).not.toHaveBeenCalled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'It is retired in May',
    );
    const end = within(dialog).getByLabelText('Until');
    await userEvent.clear(end);
    await userEvent.type(end, '2999-05-31');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(requestExemption).toHaveBeenCalledWith({
      entityRef: REF,
      check: 'API-03',
      reason: 'It is retired in May',
      endsOn: '2999-05-31',
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was typed when it is refused', async () => {
    show(anAnswer(), {
      requestExemption: async () => {
        throw new Error('180 days at most');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Ask for an exemption from API-03',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const reason = within(dialog).getByRole('textbox', { name: /Reason/ });
    await userEvent.type(reason, 'Later');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ask' }));
    expect(
      await within(dialog).findByText('180 days at most'),
    ).toBeInTheDocument();
    expect(reason).toHaveValue('Later');
  });

  it('revokes one that holds, with a reason', async () => {
    const decideExemption = jest.fn(async () => {});
    show(anAnswer(), { decideExemption });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Revoke the exemption from RES-10',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'The freeze is over',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Revoke' }),
    );
    expect(decideExemption).toHaveBeenCalledWith(
      'e1',
      'revoke',
      'The freeze is over',
    );
  });
});

describe('when there is nothing to show', () => {
  it('shows that it loads', async () => {
    show(undefined);
    expect(
      await screen.findByLabelText('Loading the scorecards'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    show(new Error('the backend is away'));
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });

  it('says that nothing has run yet, and offers to run', async () => {
    show(anAnswer({ evaluated: null, results: [] }));
    expect(await screen.findByText('Nothing has run yet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Run' })).toBeEnabled();
  });

  it('says which filters missed when no scorecard applies', async () => {
    show(
      anAnswer({
        results: [],
        scorecards: [],
        elsewhere: [
          {
            ref: 'scorecard:default/api',
            title: 'API',
            filter: { kind: 'API' },
          },
        ],
      }),
    );
    expect(
      await screen.findByRole('list', {
        name: 'Scorecards that do not apply',
      }),
    ).toHaveTextContent('API {"kind":"API"}');
  });

  it('says that the results are old', async () => {
    show(anAnswer({ evaluated: { ...anAnswer().evaluated!, stale: true } }));
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
  });

  it('has the ids where the definitions cannot be read', async () => {
    show(anAnswer(), {
      checks: async () => {
        throw new Error('no');
      },
    });
    expect(
      await screen.findByText(
        'Bronze, and 2 checks from Silver: DEP-06, API-03',
      ),
    ).toBeInTheDocument();
  });
});
