import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRun, aRunning, NOW, runsOf } from '../__testUtils__/answers';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { renderScorecards } from '../__testUtils__/renderScorecards';

type Told = Parameters<typeof fakeScorecards>[0];

const show = (path: string, told: Told) =>
  renderScorecards(fakeScorecards(told), `/scorecards/runs${path}`);

describe('the list of runs', () => {
  it('shows that it loads', async () => {
    show('', {});
    expect(
      await screen.findByRole('status', { name: 'Loading the runs' }),
    ).toBeInTheDocument();
  });

  it('says why it cannot be read', async () => {
    show('', { runs: new Error('the backend is down') });
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
  });

  it('says what to do when nothing has run', async () => {
    show('', { runs: runsOf() });
    expect(await screen.findByText('No run yet')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Run everything' }),
    ).toBeEnabled();
  });

  it('has what goes on above, and all of them below', async () => {
    show('', {
      runs: {
        ...runsOf(
          aRunning(),
          aRunning({ id: 'r3', state: 'queued', phase: 'waiting', place: 1 }),
          aRun({
            errors: [{ where: 'x', message: 'y', entityRef: null, at: 1 }],
          }),
        ),
        nextAt: NOW,
      },
    });
    expect(
      await screen.findByRole('heading', {
        name: '1 run in progress, 1 waiting',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('next by the schedule at 2026-11-22 14:32:00 UTC'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Waits' })).toHaveTextContent(
      '1 run before it.',
    );
    const table = screen.getByRole('group', { name: 'Runs' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toHaveTextContent('doneeverythingby the schedule10 s20941');
  });

  it('follows one that goes on until it is done', async () => {
    let answer = runsOf(aRunning());
    show('', { runs: () => answer });
    expect(
      await screen.findByRole('region', { name: 'In progress' }),
    ).toHaveTextContent('138 of 209 entities');
    answer = runsOf(aRun({ id: 'r2' }));
    expect(
      await screen.findByText('The last run is done, with no error'),
    ).toBeInTheDocument();
  });

  it('starts one of the scope', async () => {
    const startRun = jest.fn(() => ({ id: 'r9' }));
    show('?scope=group:netflix/edge', { runs: runsOf(aRun()), startRun });
    const button = await screen.findByRole('button', { name: 'Run edge' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(startRun).toHaveBeenCalledWith({ scope: 'group:netflix/edge' });
  });

  it('goes on to older ones', async () => {
    const runs = jest.fn(({ cursor }: { cursor?: string }) =>
      cursor
        ? runsOf(aRun({ id: 'old', state: 'failed' }))
        : { ...runsOf(aRun()), nextCursor: 'c1' },
    );
    show('', { runs });
    await userEvent.click(await screen.findByRole('button', { name: 'Older' }));
    expect(
      await screen.findByText('The last run did not end well: failed'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Newer' }));
    expect(
      await screen.findByText('The last run is done, with no error'),
    ).toBeInTheDocument();
  });
});

describe('the page of a run', () => {
  it('has its log of errors', async () => {
    show('/r1', {
      runs: runsOf(aRun()),
      run: aRun({
        scope: { ref: 'group:netflix/edge', title: 'Edge' },
        errors: [
          {
            where: 'check OWN-03',
            message: 'a date that is none',
            entityRef: 'component:netflix/home-page',
            at: NOW,
          },
        ],
      }),
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Done: 209 of 209 entities judged, 4 verdicts changed, 1 error',
      }),
    ).toBeInTheDocument();
    const log = screen.getByRole('region', { name: 'Errors' });
    expect(within(log).getByRole('listitem')).toHaveTextContent(
      '2026-11-22 14:32:00check OWN-03home-page a date that is none',
    );
    expect(
      screen.getByRole('region', { name: 'What it covers' }),
    ).toHaveTextContent('OfEdge');
  });

  it('cancels it, and shows what became of it', async () => {
    let run = aRunning();
    const cancelRun = jest.fn(() => {
      run = aRun({ id: 'r2', state: 'cancelled', changed: null });
    });
    show('/r2', { runs: runsOf(), run: () => run, cancelRun });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Cancel' }),
    );
    expect(
      await screen.findByText(/^It was cancelled: 209 of 209/),
    ).toBeInTheDocument();
    expect(cancelRun).toHaveBeenCalledWith('r2');
  });

  it('says why it cannot be read', async () => {
    show('/gone', { runs: runsOf(), run: new Error('There is no run gone') });
    expect(await screen.findByText('There is no run gone')).toBeInTheDocument();
  });
});
