import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { aLeftItem, evidence, whatIsLeft } from './__testUtils__/whatIsLeft';
import { LeftTab } from './LeftTab';

const PATH = '/migrations/netflix/netflix-to-cloud/left';

const tab = (answers: Parameters<typeof fakeMigrations>[0]) =>
  renderMigrations(
    fakeMigrations(answers),
    PATH,
    <LeftTab migration={aMigration()} at="2010-12" setAt={() => {}} />,
  );

const rowOf = async (name: string) => {
  const header = await screen.findByRole('rowheader', { name });
  const row = header.closest('tr');
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};

describe('LeftTab', () => {
  it('shows that it loads', async () => {
    tab('pending');
    expect(
      await screen.findByLabelText('Loading what is left'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    tab(new Error('the backend is away'));
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });

  it('says that nothing leaves', async () => {
    tab({ left: whatIsLeft({ items: [], missing: 0, total: 0 }) });
    expect(
      await screen.findByText('No capability is to be retired'),
    ).toBeInTheDocument();
  });

  it('begins with how much evidence is missing', async () => {
    tab({ left: whatIsLeft() });
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent(
      '7 of 11 pieces of evidence are missing before javaweb can be deleted; start with Web pages',
    );
  });

  it('tells of each capability its evidence in words, its owner, its callers and what is next', async () => {
    tab({ left: whatIsLeft() });
    const pages = await rowOf('Web pages tier 1');
    expect(
      within(pages)
        .getAllByRole('img')
        .map(mark => mark.getAttribute('aria-label')),
    ).toEqual([
      'tier 1',
      'missing: traffic is missing',
      'missing: route is missing',
      'missing: code is missing',
      'missing: tables is missing',
    ]);
    expect(
      within(pages).getByRole('link', { name: 'web-pages-team' }),
    ).toHaveAttribute('href', '/catalog/netflix/group/web-pages-team');
    expect(within(pages).getByRole('link', { name: 'nccp' })).toHaveAttribute(
      'href',
      '/catalog/netflix/component/nccp',
    );
    expect(pages).toHaveTextContent('10.0 pt');
    expect(pages).toHaveTextContent('Move the account pages');
    expect(pages).toHaveTextContent('unblocks Billing');
    expect(
      within(pages).getByRole('link', { name: 'Web pages' }),
    ).toHaveAttribute(
      'href',
      '/migrations/netflix/netflix-to-cloud/capabilities?at=2010-12&capability=web-pages',
    );
  });

  it('has no owner where none is known, and any time for clean-up', async () => {
    tab({ left: whatIsLeft() });
    expect(await rowOf('Billing tier 0')).toHaveTextContent('nobody known');
    expect(await rowOf('Encoding farm tier 1')).toHaveTextContent(/^any/);
  });

  it('reads a long list by owner, and folds what is finished', async () => {
    const items = Array.from({ length: 31 }, (_, place) =>
      aLeftItem({
        capability: `part-${place}`,
        evidence:
          place === 0
            ? evidence('there', 'there', 'there', 'there')
            : evidence('missing', 'there', 'there', 'there'),
      }),
    );
    tab({ left: whatIsLeft({ items }) });
    expect(await screen.findByText('30 to do')).toBeInTheDocument();
    expect(screen.queryByText('part-0')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 1 finished' }),
    );
    expect(screen.getByText('part-0')).toBeInTheDocument();
  });
});
