import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseFile } from '../data';
import { caseFilesOf } from '../data/CaseFile';
import { UNIVERSAL } from '../lessons/__testUtils__/caseFiles';
import { namedSources } from './namedSources';
import { OtherAccounts, SourceNote } from '.';

const file: CaseFile = caseFilesOf([UNIVERSAL])[0];

describe('namedSources', () => {
  it.each([
    ['S1', ['S1']],
    ['S1, N9', ['S1', 'N9']],
    ['S1,N9 , S1', ['S1', 'N9']],
    ['', []],
    [undefined, []],
  ])('reads %j', (ids, expected) => {
    expect(namedSources(ids, file).map(({ id }) => id)).toEqual(expected);
  });
});

describe('SourceNote', () => {
  it('says what a source is when its button is pressed by keyboard, and gives the focus back', async () => {
    render(<SourceNote ids="S1, N9" file={file} />);
    expect(screen.queryByText('The second chapter')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Source S1' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'Source S1' }),
    ).toHaveTextContent('The second chapter');
    expect(screen.getByText('Read in June')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: /example\.org/ });
    expect(link).toHaveAttribute('href', 'https://example.org/second');
    expect(link).toHaveAttribute('target', '_blank');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Source S1' })).toHaveFocus(),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says of an id that the file does not list it', async () => {
    render(<SourceNote ids="S1, N9" file={file} />);
    await userEvent.click(screen.getByRole('button', { name: 'Source N9' }));
    expect(
      await screen.findByText(/names N9, but does not list it/),
    ).toBeInTheDocument();
  });

  it('is nothing where no source is named', () => {
    const { container } = render(<SourceNote ids={undefined} file={file} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('OtherAccounts', () => {
  it('lists each with a mark, its evidence and its source', () => {
    render(
      <OtherAccounts
        file={file}
        accounts={[
          { text: 'It was 2007', source: 'S1', evidence: 'documented' },
        ]}
      />,
    );
    const [account] = screen.getAllByRole('listitem');
    expect(account).toHaveTextContent('It was 2007 documented S1');
    expect(screen.getByRole('img')).toHaveAccessibleName('Another account');
  });

  it('is nothing where all agree', () => {
    const { container } = render(
      <OtherAccounts file={file} accounts={undefined} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
