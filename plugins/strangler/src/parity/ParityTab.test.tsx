import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { aHalt, fourCapabilities } from './__testUtils__/sides';
import { ParityTab } from './ParityTab';

const PATH = '/migrations/netflix/netflix-to-cloud/parity';

const show = (
  told: Partial<MigrationResponse> = {},
  { at, query = '' }: { at?: string; query?: string } = {},
) =>
  renderMigrations(
    fakeMigrations('pending'),
    `${PATH}${query}`,
    <ParityTab
      migration={aMigration({
        isReplay: false,
        capabilities: fourCapabilities(),
        halt: aHalt(),
        ...told,
      })}
      at={at}
      setAt={() => {}}
    />,
  );

const rowOf = async (name: RegExp) => {
  const header = await screen.findByRole('rowheader', { name });
  const row = header.closest('[role=row], tr');
  if (!(row instanceof HTMLElement)) throw new Error(`no row of ${name}`);
  return row;
};

const names = async () =>
  (await screen.findAllByRole('rowheader')).map(
    header => within(header).getByRole('link').textContent,
  );

const halt = () => screen.findByRole('region', { name: 'Halt rule' });

describe('ParityTab', () => {
  it('says that there is nothing to compare', async () => {
    show({ capabilities: [] });
    expect(
      await screen.findByText('No capability is named'),
    ).toBeInTheDocument();
  });

  it('begins with what is worse', async () => {
    show();
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent('Web does worse on the new side than on legacy');
  });

  it('has both sides of each capability in figures and words, the worst first', async () => {
    show();
    expect(await names()).toEqual(['Web', 'Billing', 'Search']);
    const web = await rowOf(/^Web/);
    expect(web).toHaveTextContent('worse than legacy');
    expect(web).toHaveTextContent('1,200legacy 2,800');
    expect(web).toHaveTextContent('3.1 %legacy 1.0 %3.1 × legacy');
    expect(web).toHaveTextContent('1.2 slegacy 200 ms6.2 × legacy');
    expect(web).toHaveTextContent('99.7 %3 of 1,000 differ');
    expect(within(web).getByRole('link', { name: 'Web' })).toHaveAttribute(
      'href',
      '/migrations/netflix/netflix-to-cloud/capabilities?capability=web',
    );
  });

  it('sorts as the address says', async () => {
    show({}, { query: '?sort=capability:descending' });
    expect(await names()).toEqual(['Web', 'Search', 'Billing']);
  });

  it('says of what nobody knows how it is connected, with the YAML', async () => {
    show();
    expect(await rowOf(/^Billing/)).toHaveTextContent(
      'no source tells of errors and times of either side',
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Nobody tells of 1 capability',
      }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/billing-legacy/)).toBeInTheDocument();
  });

  it('tells where the rule stands, where it stops, and what that means', async () => {
    show();
    const card = await halt();
    expect(card).toHaveTextContent('go on');
    expect(card).toHaveTextContent('Now1 %, told 2026-11-22 14:32 UTC');
    expect(card).toHaveTextContent('Stopsat 2 × the baseline of 1 % (2 %)');
    expect(card).toHaveTextContent('the migration may go on');
  });

  it('says to stop', async () => {
    show({
      halt: aHalt({
        current: 4,
        verdict: 'halt',
        message: 'failed requests: now 4 %: stop and find the cause',
      }),
    });
    expect(await halt()).toHaveTextContent('move nothing more to the new side');
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      'Stop: failed requests: now 4 %',
    );
  });

  it('says that a rule that nobody tells of is no pass, and how to connect it', async () => {
    show({
      halt: aHalt({ current: null, currentAt: null, verdict: 'unknown' }),
    });
    const card = await halt();
    expect(card).toHaveTextContent('That is no pass.');
    await userEvent.click(within(card).getByText('How to connect it'));
    expect(
      await within(card).findByText(/mismatch-rate of the new side/),
    ).toBeVisible();
  });

  it('says that no rule says when it stops', async () => {
    show({ halt: null });
    expect(await halt()).toHaveTextContent('no rule says when it stops');
  });

  it('knows nothing of a moment that was not asked for yet', async () => {
    show({}, { at: '2010-11' });
    expect(await rowOf(/^Web/)).toHaveTextContent(
      'what was measured then is unknown',
    );
    expect(await halt()).toHaveTextContent('Nowunknown');
    expect(screen.queryByText(/^Nobody tells of/)).not.toBeInTheDocument();
  });
});
