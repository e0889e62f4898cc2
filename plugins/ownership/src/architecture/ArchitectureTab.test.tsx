import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen } from '@testing-library/react';
import { acme } from '../__testUtils__/acme';
import { renderPage } from '../__testUtils__/renderPage';

describe('ArchitectureTab', () => {
  it('says how far organisation and architecture agree', async () => {
    renderPage(fakeTopology(acme()), '/ownership/architecture');
    expect(await screen.findByText(/agree on 4 of 4/)).toBeInTheDocument();
    expect(screen.getByText('All 4 calls agree.')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'checkout owns 3 components' }),
    ).toBeInTheDocument();
  });

  it('numbers and lists what disagrees', async () => {
    renderPage(
      fakeTopology(
        aTopology()
          .teamIn('one', 'unit')
          .owns('a', 'b')
          .call('a', 'b')
          .domain('x', 'a')
          .domain('y', 'b')
          .build(),
      ),
      '/ownership/architecture',
    );
    expect(await screen.findByText('1 disagree')).toBeInTheDocument();
    expect(screen.getByText('1 of 1')).toBeInTheDocument();
  });

  it('says unknown, not agreed, where there is no domain', async () => {
    renderPage(
      fakeTopology(
        aTopology().teamIn('one', 'unit').owns('a', 'b').call('a', 'b').build(),
      ),
      '/ownership/architecture',
    );
    expect(
      await screen.findByText('No domain in this scope'),
    ).toBeInTheDocument();
    expect(screen.getByText(/nothing can be said/)).toBeInTheDocument();
  });
});
