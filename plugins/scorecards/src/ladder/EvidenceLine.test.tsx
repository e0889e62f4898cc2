import { screen } from '@testing-library/react';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { EvidenceLine } from './EvidenceLine';

const nodequark = 'component:netflix/nodequark';

describe('EvidenceLine', () => {
  it('makes the name of an entity in the text a link', async () => {
    renderWith(
      <EvidenceLine
        evidence={[
          { text: '212 k calls of nodequark a day', entityRef: nodequark },
        ]}
      />,
      {},
    );
    expect(
      await screen.findByRole('link', { name: 'nodequark' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('list')).toHaveTextContent(
      /^212 k calls of nodequark a day$/,
    );
  });

  it('puts the link before a text that does not name it', async () => {
    renderWith(
      <EvidenceLine evidence={[{ text: '2 calls', entityRef: nodequark }]} />,
      {},
    );
    expect(await screen.findByRole('list')).toHaveTextContent(
      /^nodequark 2 calls$/,
    );
  });

  it('links to an address and says how many are left out', async () => {
    renderWith(
      <EvidenceLine
        evidence={[
          { text: 'the dashboard', url: 'https://example.org/d' },
          { text: 'a' },
          { text: 'b' },
        ]}
        limit={1}
      />,
      {},
    );
    expect(
      await screen.findByRole('link', { name: /the dashboard/ }),
    ).toHaveAttribute('href', 'https://example.org/d');
    expect(screen.getByText('and 2 more')).toBeInTheDocument();
  });
});
