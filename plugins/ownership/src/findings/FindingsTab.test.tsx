import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acme } from '../__testUtils__/acme';
import { renderFindings } from './__testUtils__/renderFindings';

const ACCEPTED = {
  id: '1',
  check: 'DATA-01',
  subject: 'resource:default/session',
  reason: 'Shared until the split.',
  acceptedBy: 'user:default/ada',
  acceptedAt: '2026-11-01T08:00:00.000Z',
  expiresOn: '2027-01-31',
  expired: false,
  mayWithdraw: true,
};

const rowOf = (name: RegExp) => screen.findByRole('row', { name });
const STORE = /^DATA-01 of session/;
const TEAM = /^OWN-03 of catalogue/;
const keys = (text: string) => userEvent.keyboard(text);

/** The page has loaded, and knows what may be accepted. */
const ready = async () => {
  await rowOf(TEAM);
  await screen.findByText('Select what to accept first.');
};

describe('the findings', () => {
  it('are walked through, selected and opened with keys', async () => {
    renderFindings(acme());
    await ready();
    await keys('j');
    expect(await rowOf(STORE)).toHaveFocus();
    await keys('j');
    expect(await rowOf(TEAM)).toHaveFocus();
    await keys('j');
    expect(await rowOf(TEAM)).toHaveFocus();
    await keys('k');
    expect(await rowOf(STORE)).toHaveFocus();

    await keys('x');
    expect(await rowOf(STORE)).toHaveAttribute('aria-selected', 'true');
    await keys('x');
    expect(await rowOf(STORE)).toHaveAttribute('aria-selected', 'false');

    await keys('{Enter}');
    expect(await rowOf(STORE)).toHaveAttribute('aria-expanded', 'true');
    await keys('{Enter}');
    expect(await rowOf(STORE)).toHaveAttribute('aria-expanded', 'false');
  });

  it('are opened by the address', async () => {
    const open = encodeURIComponent('DATA-01 resource:default/session');
    renderFindings(acme(), {}, `?open=${open}`);
    expect(await rowOf(STORE)).toHaveAttribute('aria-expanded', 'true');
    expect(
      await screen.findByRole('button', { name: 'Accept this with a reason' }),
    ).toBeEnabled();
  });

  it('leave the keys alone that are typed into a field', async () => {
    renderFindings(acme());
    await ready();
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, 'exj?');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('exj?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('list their keys, which can be switched off', async () => {
    renderFindings(acme());
    await ready();
    await keys('?');
    const dialog = await screen.findByRole('dialog', {
      name: 'Keys of the findings',
    });
    for (const key of ['j', 'k', 'x', 'e', 'Enter', '?'])
      expect(within(dialog).getByText(key)).toBeInTheDocument();
    const onOff = within(dialog).getByRole('switch');
    await userEvent.click(onOff);
    await keys('{Escape}');
    await keys('?j');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await rowOf(STORE)).not.toHaveFocus();

    await userEvent.click(screen.getByRole('button', { name: 'Keys (?)' }));
    await userEvent.click(await screen.findByRole('switch'));
    await keys('{Escape}j');
    expect(await rowOf(STORE)).toHaveFocus();
  });
});

describe('accepting a finding', () => {
  it('takes it out of the list and the figures, and goes on with the next', async () => {
    renderFindings(acme());
    await ready();
    await keys('je');
    const dialog = await screen.findByRole('dialog', {
      name: 'Accept with a reason',
    });
    expect(dialog).toHaveTextContent('DATA-01 of session');
    await keys('Shared until the split.');
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));

    expect(await screen.findByText('1 of 1 shown')).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: STORE })).toBeNull();
    await waitFor(async () => expect(await rowOf(TEAM)).toHaveFocus());
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      '1 warn, 1 accepted.',
    );
    const cell = screen.getByRole('button', {
      name: 'DATA-01, shop: 0 fail, 0 warn, 1 accepted',
    });
    await userEvent.click(cell);
    const row = await rowOf(STORE);
    expect(row).toHaveTextContent('exempt');
    expect(row).toHaveTextContent('Shared until the split.');
    expect(row).toHaveTextContent('until 2027-02-20');
  });

  it('takes all that are selected at once', async () => {
    const written: unknown[] = [];
    renderFindings(acme(), { onWrite: each => void written.push(each) });
    await ready();
    await keys('jxjx');
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept with a reason (2)' }),
    );
    await screen.findByRole('dialog');
    await keys('Both are known.');
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(
      await screen.findByText(/Nothing is left to fix: what was found is/),
    ).toBeInTheDocument();
    expect(written).toMatchObject([
      { check: 'DATA-01', reason: 'Both are known.' },
      { check: 'OWN-03', reason: 'Both are known.' },
    ]);
  });

  it('is not offered to who may not, who is told whom to ask', async () => {
    renderFindings(acme(), { mayAccept: [] });
    await rowOf(STORE);
    await keys('jxe');
    expect(screen.queryByRole('dialog')).toBeNull();
    const button = screen.getByRole('button', { name: 'Accept with a reason' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(
      /^Only an owner of what it is about, a group above the owner/,
    );
    await keys('{Enter}');
    const row = await rowOf(STORE);
    expect(within(row).queryByText('Accept this with a reason')).toBeNull();
  });

  it('takes of the selected what is one’s own', async () => {
    renderFindings(acme(), { mayAccept: ['resource:default/session'] });
    await ready();
    await keys('jxjx');
    expect(screen.getByText('1 of 2 are yours.')).toBeInTheDocument();
    await keys('e');
    const toAccept = await screen.findByRole('list', { name: 'To accept' });
    expect(toAccept).toHaveTextContent(/^DATA-01 of session$/);
  });

  it('keeps what was typed when it fails, and works the second time', async () => {
    let isDown = true;
    renderFindings(acme(), {
      onWrite: () => {
        if (isDown) throw new TypeError('Failed to fetch');
      },
    });
    await ready();
    await keys('je');
    await screen.findByRole('dialog');
    await keys('A long story.');
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(
      await screen.findByText('The portal could not be reached'),
    ).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 of 1 shown')).toBeInTheDocument();
  });
});

describe('what is accepted', () => {
  it('is behind its facet, with its reason, and can be withdrawn', async () => {
    renderFindings(acme(), { acceptances: [ACCEPTED] });
    await ready();
    expect(screen.queryByRole('row', { name: STORE })).toBeNull();
    const facets = screen.getByRole('complementary', {
      name: 'Narrow the findings',
    });
    await userEvent.click(
      within(facets).getByRole('button', { name: /^Accepted\s?1$/ }),
    );
    const row = await rowOf(STORE);
    expect(row).toHaveTextContent('Shared until the split.');
    expect(row).toHaveTextContent('ada on 2026-11-01, until 2027-01-31');
    expect(within(row).queryByRole('checkbox')).toBeNull();

    await keys('j{Enter}');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Withdraw the acceptance of DATA-01 of session',
      }),
    );
    expect(
      await screen.findByText('No finding fits these choices.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('2 of 2 shown')).toBeInTheDocument();
  });

  it('says why it cannot be withdrawn', async () => {
    renderFindings(
      acme(),
      { acceptances: [{ ...ACCEPTED, mayWithdraw: false }] },
      '?accepted=true',
    );
    await rowOf(STORE);
    await keys('j{Enter}');
    expect(
      await screen.findByText(/or a portal admin may withdraw it/),
    ).toBeInTheDocument();
  });

  it('says what to do when withdrawing fails', async () => {
    renderFindings(
      acme(),
      {
        acceptances: [ACCEPTED],
        onWrite: () => {
          throw new TypeError('Failed to fetch');
        },
      },
      '?accepted=true',
    );
    await rowOf(STORE);
    await keys('j{Enter}');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Withdraw/ }),
    );
    expect(
      await screen.findByText('Check your connection and try again.'),
    ).toBeInTheDocument();
    expect(await rowOf(STORE)).toBeInTheDocument();
  });

  it('counts again when its last day is over, and says so', async () => {
    renderFindings(acme(), {
      acceptances: [{ ...ACCEPTED, expired: true, expiresOn: '2026-11-20' }],
    });
    await ready();
    await keys('j{Enter}');
    const row = await rowOf(STORE);
    expect(row).toHaveTextContent(
      'It was accepted until 2026-11-20, and counts again: Shared until the split.',
    );
  });
});

describe('which checks ran', () => {
  const checked = () =>
    aTopology()
      .teamIn('web', 'shop', 8)
      .owns('cart')
      .check({ check: 'OWN-01', title: 'Has an owning team', looked: 40 })
      .check({ check: 'stale-ownership', looked: 40, unknown: 40 })
      .check({ check: 'OWN-11', looked: 0 })
      .check({ check: 'OWN-03', looked: 9, unknown: 2 });

  const rowsOfTable = async () => {
    const table = await screen.findByRole('table', {
      name: 'Which checks ran',
    });
    return within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row =>
        [...row.children].map(cell => cell.textContent?.trim()).join(' | '),
      );
  };

  it('is said where nothing is to be fixed, silent checks and unknown ones too', async () => {
    renderFindings(checked().build());
    expect(await screen.findByText('Nothing to fix')).toBeInTheDocument();
    expect(screen.getByText(/^4 checks ran on \d+ entities/)).toBeVisible();
    expect(await rowsOfTable()).toEqual([
      'OWN-01 | Has an owning team | 40 | 0 | 0',
      'stale-ownership | stale-ownership | 40 | no data | 40',
      'OWN-11 | OWN-11 | 0 | nothing to look at | 0',
      'OWN-03 | OWN-03 | 9 | 0 | 2',
    ]);
  });

  it('is said beside findings, of which the accepted ones are told apart', async () => {
    const team = { entityRef: 'group:default/web' };
    const fixture = checked()
      .check({ check: 'OWN-03', looked: 9, found: 1, unknown: 2 })
      .finding(team)
      .build();
    renderFindings(fixture, {
      acceptances: [{ ...ACCEPTED, check: 'OWN-03', subject: team.entityRef }],
    });
    expect(
      await screen.findByText(/^4 checks ran on \d+ entities, 2 found nothing/),
    ).toHaveTextContent('1 had no data');
    expect(await rowsOfTable()).toContain(
      'OWN-03 | OWN-03 | 9 | 1 accepted | 2',
    );
  });
});
