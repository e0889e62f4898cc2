import { render, screen } from '@testing-library/react';
import { StatusMark, StatusText } from './StatusMark';
import { STATUS_WORDS, type Status } from './statuses';

const statuses = Object.keys(STATUS_WORDS) as Status[];

describe('StatusMark', () => {
  it('has a shape of its own for each status', () => {
    const shapes = statuses.map(
      status =>
        render(<StatusMark status={status} />).container.querySelector('svg')
          ?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  it.each(statuses)('says %s in words', status => {
    render(<StatusText status={status} />);
    expect(screen.getByText(STATUS_WORDS[status])).toBeInTheDocument();
  });

  it('has an accessible name where no word stands beside it', () => {
    render(<StatusMark status="fail" label="2 findings fail" />);
    expect(screen.getByRole('img')).toHaveAccessibleName('2 findings fail');
  });
});
