import type { Entity } from '@backstage/catalog-model';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from './__testUtils__/aReport';
import { catalogFiles, NETFLIX, UNIVERSAL } from './__testUtils__/caseFiles';
import {
  renderWithReports,
  type ToldReports,
} from './__testUtils__/renderWithReports';
import { LessonsTab } from './LessonsTab';

const SCOPE = 'group:netflix/netflix';
const CHECKS = ['OWN-01', 'OWN-04', 'RES-01'];
const scope = { ref: SCOPE, title: 'Netflix' };
const team = aReport(
  CHECKS,
  { alpha: 'ppf', beta: 'pf-', gamma: 'p?-', delta: 'pw-' },
  { scope },
);

const show = (
  more: {
    files?: Entity[] | Error | 'waiting';
    told?: ToldReports;
    path?: string;
    scope?: string | null;
    asked?: string[];
  } = {},
) =>
  renderWithReports(
    <LessonsTab
      scope={more.scope === null ? undefined : (more.scope ?? SCOPE)}
    />,
    {
      files: [UNIVERSAL, NETFLIX],
      told: { team },
      ...more,
    },
  );

const lesson = (name: string | RegExp) =>
  screen.findByRole('article', { name });

describe('LessonsTab', () => {
  it('waits for the case files', () => {
    show({ files: 'waiting' });
    expect(
      screen.getByLabelText('Loading the case studies'),
    ).toBeInTheDocument();
  });

  it('says what could not be read', async () => {
    show({ files: new Error('the catalog is asleep') });
    expect(
      await screen.findByText('Could not read the case studies'),
    ).toBeInTheDocument();
    expect(screen.getByText(/the catalog is asleep/)).toBeInTheDocument();
  });

  it('has YAML to paste where the catalog has no case study', async () => {
    show({ files: [] });
    expect(
      await screen.findByRole('heading', { name: 'There is no lesson yet' }),
    ).toBeInTheDocument();
  });

  it('answers with the lesson that is kept least', async () => {
    show();
    expect(
      await screen.findByRole('heading', {
        name: /^2 of 3 universal lessons are enforced by checks; in Netflix the least kept is “One team owns a service”: 2 of 4 teams pass$/,
      }),
    ).toBeInTheDocument();
  });

  it('counts who passes all checks of a lesson; opened by keyboard, it says who, and what each is short of', async () => {
    show();
    const card = await lesson('One team owns a service');
    const toggle = await within(card).findByRole('button', {
      name: '2 of 4 teams pass all of them, 1 fail, 1 not known',
    });
    expect(within(card).queryByText('beta')).not.toBeInTheDocument();
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    const rows = document.getElementById(
      toggle.getAttribute('aria-controls') ?? '',
    );
    expect(
      [...(rows?.children ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/beta.*does not pass OWN-04/),
      expect.stringMatching(/gamma.*not known: OWN-04/),
      expect.stringMatching(/delta.*passes, with a warning/),
      expect.stringMatching(/alpha.*passes$/),
    ]);
    expect(within(card).getByRole('img', { name: 'fail' })).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: 'beta' })).toHaveAttribute(
      'href',
      '/catalog/netflix/group/beta',
    );
  });

  it('says where it failed, with a link to whom it happened', async () => {
    show();
    const card = await lesson('One team owns a service');
    const failed = within(card).getByRole('list', { name: 'Where it failed' });
    expect(failed).toHaveTextContent('Five to ten teams a feature.');
    expect(within(failed).getByRole('link', { name: 'uber' })).toHaveAttribute(
      'href',
      '/catalog/uber/group/uber',
    );
  });

  it('says what a check asks for, what it looks at, and that it is not judged yet', async () => {
    show();
    const card = await lesson('Everything at once');
    await waitFor(() =>
      expect(card).toHaveTextContent(/READY-01.*not judged yet \(looks at org/),
    );
    const patient = await lesson('It takes years');
    expect(patient).toHaveTextContent('No check enforces it.');
  });

  it('counts organizations where a check judges no team', async () => {
    const organization = aReport(['READY-01'], { netflix: 'f' });
    show({ told: { team, organization } });
    const card = await lesson('Everything at once');
    expect(
      await within(card).findByRole('button', {
        name: '0 of 1 organization pass, 1 fail',
      }),
    ).toBeInTheDocument();
  });

  it('asks for teams and organizations of the scope, and of everything without one', async () => {
    const asked: string[] = [];
    show({ asked });
    await screen.findByText(/least kept/);
    expect(asked).toEqual([
      `plugin://scorecards/v1/report?rows=team&scope=${encodeURIComponent(SCOPE)}`,
      `plugin://scorecards/v1/report?rows=organization&scope=${encodeURIComponent(SCOPE)}`,
    ]);
  });

  it('takes everything where no scope is chosen, and says how to choose one', async () => {
    const asked: string[] = [];
    show({ asked, scope: null });
    expect(
      await screen.findByText(/choose a scope to see your own teams/),
    ).toBeInTheDocument();
    expect(asked[0]).toBe('plugin://scorecards/v1/report?rows=team');
  });

  it('leads to each check in the same scope', async () => {
    show();
    const card = await lesson('One team owns a service');
    expect(within(card).getByRole('link', { name: 'OWN-04' })).toHaveAttribute(
      'href',
      `/scorecards/checks/OWN-04?scope=${encodeURIComponent(SCOPE)}`,
    );
  });

  it('stands without the scorecards plugin, and says so', async () => {
    show({ told: 'not installed' });
    expect(
      await screen.findByText(/scorecards is not installed/),
    ).toBeInTheDocument();
    expect(await lesson('One team owns a service')).toHaveTextContent('OWN-04');
    expect(screen.queryByText(/teams? pass/)).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('says why the results could not be had, and asks again', async () => {
    show({ told: { refusal: 'the disk is full' } });
    expect(await screen.findByText(/the disk is full/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('says that nothing has run', async () => {
    show({ told: { team: aReport([], {}, { evaluated: null }) } });
    expect(await screen.findByText(/no check has run yet/)).toBeInTheDocument();
  });

  it('says that the results are old', async () => {
    const evaluated = { runId: 'r1', at: 0, stale: true };
    show({ told: { team: { ...team, evaluated } } });
    expect(await screen.findByText(/The results are old/)).toBeInTheDocument();
    expect(screen.getAllByText(/2 of 4 teams pass/)).not.toEqual([]);
  });

  it('says how many teams are not counted', async () => {
    show({ told: { team: { ...team, leftOut: 3 } } });
    expect(
      await screen.findByText(/3 teams more are not counted/),
    ).toBeInTheDocument();
  });

  it('shows the lesson that the address points at, whatever else it filters, and focuses it', async () => {
    show({ path: '/?lesson=fail-well&q=patience' });
    expect(await lesson('Build for failure')).toHaveFocus();
  });

  it('has the address of each lesson, in the same scope', async () => {
    show({ path: '/?scope=group:netflix/netflix' });
    expect(
      await screen.findByRole('link', { name: 'Build for failure' }),
    ).toHaveAttribute(
      'href',
      '/?scope=group%3Anetflix%2Fnetflix&lesson=netflix%2Fcase-study%2Ffail-well',
    );
  });

  it('takes the hash of the address too', async () => {
    show({ path: '/#default/universal/big-bang' });
    expect(await lesson('Everything at once')).toHaveFocus();
  });

  it('filters by the address, and says when nothing is left', async () => {
    show({ path: '/?check=RES-01' });
    expect(await lesson('Build for failure')).toBeInTheDocument();
    expect(
      screen.queryByRole('article', { name: 'Everything at once' }),
    ).not.toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a lesson' }),
      'zebra',
    );
    expect(
      await screen.findByText('No lesson is like that.'),
    ).toBeInTheDocument();
  });

  it('has a table', async () => {
    show({ path: '/?view=table' });
    const cell = await screen.findByText('2 of 4 teams pass');
    const row = cell.closest('tr');
    expect(row).toHaveTextContent(
      /One team owns a service.*What always works.*OWN-01, OWN-04/,
    );
    expect(screen.getByText('not judged yet')).toBeInTheDocument();
    expect(screen.getByText('no check')).toBeInTheDocument();
  });

  it('shows every account of what sources differ about, of one company or of all', async () => {
    const uber = {
      ...NETFLIX,
      metadata: { name: 'case-study', namespace: 'uber', title: 'Uber' },
      spec: {
        discrepancies: [
          {
            id: 'X7',
            topic: 'How many',
            accounts: [{ text: '4,000' }],
            shown: 'A line.',
          },
        ],
      },
    };
    show({
      files: [NETFLIX, uber],
      path: '/?company=casestudy:netflix/case-study',
    });
    const differing = await lesson('The year of the outage');
    expect(differing).toHaveTextContent(
      /Netflix.*It was 2007.*S1.*It was 2008 documented.*Shown here: 2008/,
    );
    expect(screen.queryByText('How many')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Company/ }));
    await userEvent.click(
      screen.getByRole('option', { name: 'All companies' }),
    );
    expect(await lesson('How many')).toHaveTextContent('4,000');
  });

  it.each(catalogFiles())('shows all of %s', async (_, file) => {
    show({ files: [file], told: 'not installed' });
    const spec = file.spec as unknown as {
      lessons?: { title: string }[];
      discrepancies?: { topic: string; accounts: { text: string }[] }[];
      figures?: { title: string; figure: string }[];
      organization?: string;
    };
    await screen.findByRole('heading', { name: 'Where the sources differ' });
    const text = document.body.textContent;
    for (const { title } of spec.lessons ?? []) expect(text).toContain(title);
    for (const { topic, accounts } of spec.discrepancies ?? []) {
      expect(text).toContain(topic);
      for (const account of accounts) expect(text).toContain(account.text);
    }
    const universal = spec.organization === undefined ? spec.figures : [];
    for (const { title, figure } of universal ?? [])
      expect(text).toContain(title + figure);
  });
});
