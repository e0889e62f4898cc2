import type { CoordinationResponse } from '@banyan/backstage-plugin-banyan-common';
import type { TopologyApi } from '@banyan/backstage-plugin-banyan-react';
import { fakeTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alignmentOf } from '../__testUtils__/answers';
import { renderConway } from '../__testUtils__/renderConway';
import {
  aCoordination,
  nothingConfigured,
} from './__testUtils__/aCoordination';

const alignment = alignmentOf('uber');

const show = (coordination: CoordinationResponse) =>
  renderConway(fakeTopology({ alignment, coordination }));

/** The alignment is there, what the commits say is not. */
const withoutCommits = (why: Error): TopologyApi => {
  const answers = fakeTopology({ alignment });
  return {
    get: async (what, query) => {
      if (what === 'coordination') throw why;
      return answers.get(what, query);
    },
  };
};

const section = () =>
  screen.findByRole('region', { name: 'Who works together' });

describe('CoordinationSection', () => {
  it('loads by itself, below figures that are there', async () => {
    renderConway(fakeTopology({ alignment }));
    expect(
      within(await section()).getByLabelText('Loading who works together'),
    ).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('group', { name: 'Measures' })).toBeInTheDocument();
  });

  it('says why it could not be read, and leaves the rest of the page', async () => {
    renderConway(withoutCommits(new Error('the commits are not there')));
    expect(
      await screen.findByText('the commits are not there'),
    ).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Measures' })).toBeInTheDocument();
  });

  it('gives the configuration to paste where no repository is configured, and no table', async () => {
    show(nothingConfigured());
    const line = await screen.findByText(
      /^Unknown: no repository with commits is configured\./,
    );
    await userEvent.click(line);
    const found = await section();
    expect(found).toHaveTextContent('/srv/clones/shop.git');
    expect(found).not.toHaveTextContent('Who writes what');
    expect(within(found).queryByRole('grid')).not.toBeInTheDocument();
  });

  it('says that no repository belongs to this scope, where others are configured', async () => {
    show(aCoordination({ repositories: [] }));
    expect(
      await screen.findByText(/is configured for a component of this scope/),
    ).toBeInTheDocument();
  });

  it('takes a repository that is not mined yet for unknown, not for silence', async () => {
    show(
      aCoordination({
        repositories: [{ name: 'mono', commits: 0 }],
        teams: [],
        coChanges: [],
        authorship: [],
      }),
    );
    expect(
      await screen.findByText(/^Unknown until a repository is mined/),
    ).toBeInTheDocument();
    expect(await section()).not.toHaveTextContent('Who writes what');
  });

  it('shows who works on the same files, what changes together and who writes what', async () => {
    show(aCoordination());
    const teams = await screen.findByRole('group', {
      name: 'Teams on the same files',
    });
    const [, , gamma] = within(teams).getAllByRole('row');
    expect(gamma).toHaveTextContent(
      /gamma50 %4 \/ 8no.*same files, though nothing ties them/,
    );
    expect(
      within(
        screen.getByRole('group', { name: 'Components that change together' }),
      ).getByRole('row', { name: /maps/ }),
    ).toHaveTextContent('100 % and 4 %');
    const written = screen.getByRole('group', { name: 'Who writes what' });
    const [, first] = within(written).getAllByRole('row');
    expect(first).toHaveTextContent(/cart.*75 %0\.38.*written by others/);
    expect(
      within(written).getByRole('row', { name: /maps/ }),
    ).toHaveTextContent(/not knownunknown2, 2 by unknown authors/);
  });

  it('says of each repository what counts of it, and what is wrong with it', async () => {
    show(aCoordination());
    const list = await screen.findByRole('list', {
      name: 'Mined repositories',
    });
    const [mono, maps] = within(list).getAllByRole('listitem');
    expect(mono).toHaveTextContent(/412 commits, mined .+ ago/);
    expect(maps).toHaveTextContent('not mined yetIt has no commit yet.');
  });

  it('says how the figures are made', async () => {
    show(aCoordination());
    await screen.findByRole('list', { name: 'Mined repositories' });
    await userEvent.click(
      within(await section()).getByRole('button', {
        name: 'How this is computed',
      }),
    );

    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'floor(100 × shared / average)',
    );
  });

  it('offers each table as a file', async () => {
    show(aCoordination());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export' }),
    );
    const offered = await screen.findAllByRole('menuitem');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'CSV of the teams on the same files',
      'CSV of the components that change together',
      'CSV of who writes what',
    ]);
  });
});
