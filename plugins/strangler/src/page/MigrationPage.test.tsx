import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration, aSource, NOW } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';

const PATH = '/migrations/netflix/netflix-to-cloud';

const show = (told = {}, path = `${PATH}?at=2010-12`) =>
  renderMigrations(fakeMigrations({ migration: aMigration(told) }), path);

const answer = () => screen.findByRole('region', { name: 'Answer' });

describe('the page of a migration', () => {
  it('shows that it loads', async () => {
    renderMigrations(fakeMigrations('pending'), PATH);
    expect(
      await screen.findByLabelText('Loading the migration'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it cannot be read', async () => {
    renderMigrations(
      fakeMigrations({ migration: new Error('no such migration') }),
      PATH,
    );
    expect(await screen.findByText('no such migration')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  it('answers how far it is and what is hard, then who is in it', async () => {
    show();
    const region = await answer();
    expect(within(region).getByRole('heading')).toHaveTextContent(
      '70.0 % moved, 30.0 % to go; Billing has barely begun',
    );
    expect(region).toHaveTextContent('javaweb strangled behind zuul-1');
    expect(region).toHaveTextContent('since 2008-08');
    expect(region).toHaveTextContent('+27.5 points in the last month');
    expect(region).toHaveTextContent('1 part stays: dvd-logistics');
    expect(
      within(region).getByRole('link', { name: 'platform-engineering' }),
    ).toHaveAttribute('href', '/catalog/netflix/group/platform-engineering');
  });

  it('names nothing that the person may not see', async () => {
    show({ legacy: null, facade: null, owner: null });
    expect(await answer()).toHaveTextContent(
      'a legacy strangled without a gateway since 2008-08nobody owns it',
    );
  });

  it('shows four measures side by side, and explains each with what is behind it', async () => {
    const user = userEvent.setup();
    show();
    const measures = await screen.findByRole('region', {
      name: 'How far, really?',
    });
    expect(
      within(measures)
        .getAllByRole('group')
        .map(each => each.textContent),
    ).toEqual([
      'By weight70.0 %70 of 100 points routed to newwhat the plan says',
      'By capability33.3 %1 of 3 capabilities all on newcounts only finished ones',
      'By trafficunknown0 of 3 capabilities seen at the gatewayunknown is not 0 %',
      'By data33.3 %1 of 3 own their datathe rest is replicated or shared',
    ]);
    await user.click(
      screen.getByRole('button', { name: 'How each measure is computed' }),
    );
    const table = await screen.findByRole('table', {
      name: 'The capabilities behind the figures',
    });
    expect(
      within(table).getByRole('row', { name: /Web pages/ }),
    ).toHaveTextContent('Web pages40 of 50nonot seenreplicated');
    expect(
      within(table).getByRole('row', { name: /Billing/ }),
    ).toHaveTextContent('Billing0 of 20nonot seenshared');
  });

  it('says that it replays, and goes back to now', async () => {
    const user = userEvent.setup();
    show();
    expect(
      await screen.findByText(/replay, as of 2010-12/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/What was observed then is unknown/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(screen.queryByText(/replay, as of/)).not.toBeInTheDocument();
  });

  it('keeps the moment from tab to tab', async () => {
    show();
    expect(
      await screen.findByRole('link', { name: 'What is left' }),
    ).toHaveAttribute('href', `${PATH}/left?at=2010-12`);
  });

  it('lists what somebody should look at with its evidence, the worst first', async () => {
    const warning = {
      check: 'MIG-09',
      verdict: 'warn' as const,
      capability: null,
      message: 'None is retired.',
      remediation: 'Delete the legacy part.',
      evidence: [],
    };
    const { findings } = aMigration();
    show({ findings: [warning, ...findings] });
    const region = await screen.findByRole('region', { name: 'Findings' });
    const [first, second] = within(region)
      .getAllByRole('listitem')
      .filter(item => item.parentElement?.parentElement === region);
    expect(first).toHaveTextContent('OBS-03 It moved before it could be seen.');
    expect(
      within(first).getByRole('img', { name: 'fail' }),
    ).toBeInTheDocument();
    expect(first).toHaveTextContent(
      'encoding-farm: traces 2010-01, first traffic 2009-12 (2009-12-01)',
    );
    expect(second).toHaveTextContent('MIG-09 None is retired.');
  });

  it('says what is made up, what is simulated, and how its sources are', async () => {
    show(
      {
        at: NOW,
        isReplay: false,
        simulated: true,
        sources: [aSource({ health: 'waiting', readAt: null })],
      },
      PATH,
    );
    expect(
      await screen.findByText(/Illustrative, that is made up: weights/),
    ).toBeInTheDocument();
    expect(within(await answer()).getByText('simulated')).toBeInTheDocument();
    expect(
      screen.getByRole('list', { name: 'Sources of traffic' }),
    ).toHaveTextContent('Reference fleet (fleet): waiting, not read yet');
  });

  it('keeps what it has when a newer state cannot be had, and says so', async () => {
    const user = userEvent.setup();
    renderMigrations(
      fakeMigrations({
        migration: at =>
          at === '2010-12' ? aMigration() : new Error('the backend is down'),
      }),
      `${PATH}?at=2010-12`,
    );
    await user.click(
      await screen.findByRole('button', { name: 'Back to now' }),
    );
    expect(
      await screen.findByText(/could not be had: the backend is down/),
    ).toBeInTheDocument();
    expect(await answer()).toHaveTextContent('moved');
  });
});
