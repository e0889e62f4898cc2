import type { NewAcceptance } from '@banyan/backstage-plugin-banyan-common';
import { ResponseError } from '@backstage/errors';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcceptDialog } from './AcceptDialog';
import type { AcceptanceTarget } from './acceptAll';

const DAYS = {
  earliest: '2026-11-23',
  proposed: '2027-02-20',
  latest: '2027-11-22',
};

const WEB = {
  check: 'OWN-03',
  subject: 'group:acme/web',
  label: 'OWN-03 of web',
};
const STORE = {
  check: 'DATA-01',
  subject: 'resource:acme/db',
  label: 'DATA-01 of db',
};

const refusal = (status: number, message: string) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );

function open(
  targets: readonly AcceptanceTarget[] = [WEB],
  answer: (sent: NewAcceptance) => void | Promise<void> = () => {},
) {
  const sent: NewAcceptance[] = [];
  const left: string[][] = [];
  const onClose = jest.fn();
  render(
    <AcceptDialog
      targets={targets}
      days={DAYS}
      accept={async acceptance => {
        await answer(acceptance);
        sent.push(acceptance);
      }}
      onAccepted={remaining => left.push(remaining.map(({ label }) => label))}
      onClose={onClose}
    />,
  );
  return { sent, left, onClose };
}

const reason = () => screen.getByRole('textbox', { name: /Reason/ });
const until = () => screen.getByLabelText('Accepted until');
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('AcceptDialog', () => {
  it('begins in the reason, proposes a day, and sends both', async () => {
    const { sent, left, onClose } = open();
    expect(reason()).toHaveFocus();
    expect(until()).toHaveValue(DAYS.proposed);
    expect(until()).toHaveAttribute('min', DAYS.earliest);
    expect(until()).toHaveAttribute('max', DAYS.latest);
    await userEvent.keyboard('Two hires start in March.');
    await press('Accept');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const { check, subject } = WEB;
    expect(sent).toEqual([
      {
        check,
        subject,
        reason: 'Two hires start in March.',
        expiresOn: DAYS.proposed,
      },
    ]);
    expect(left).toEqual([[]]);
  });

  it('sends no end where none is wanted', async () => {
    const { sent } = open();
    await userEvent.type(reason(), 'For good.');
    await userEvent.click(screen.getByRole('checkbox', { name: /No end/ }));
    expect(until()).toBeDisabled();
    await press('Accept');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0].expiresOn).toBeUndefined();
  });

  it('asks for a reason before it sends anything', async () => {
    const { sent, onClose } = open();
    await userEvent.type(reason(), '   ');
    await press('Accept');
    expect(
      await screen.findByText('Say why this is accepted.'),
    ).toBeInTheDocument();
    expect(reason()).toBeInvalid();
    expect(sent).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.type(reason(), 'now');
    expect(screen.queryByText('Say why this is accepted.')).toBeNull();
  });

  it.each([
    ['', 'Expected a day, such as 2026-11-22.'],
    ['2026-11-22', 'Expected a day to come, 2026-11-23 or later.'],
    ['2027-11-23', 'Expected 2027-11-22 or earlier.'],
  ])('refuses the day "%s"', async (day, problem) => {
    const { sent } = open();
    await userEvent.type(reason(), 'For now.');
    await userEvent.clear(until());
    if (day) await userEvent.type(until(), day);
    await press('Accept');
    expect(await screen.findByText(problem)).toBeInTheDocument();
    expect(until()).toBeInvalid();
    expect(sent).toEqual([]);
  });

  it.each([['Escape'], ['Cancel']])('closes with %s', async way => {
    const { sent, onClose } = open();
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    else await press(way);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  it.each([
    [
      'the network is gone',
      async () => new TypeError('Failed to fetch'),
      /^The portal could not be reached/,
      /Check your connection and try again/,
    ],
    [
      'it is not allowed',
      () => refusal(403, 'Only an owner of group:acme/web may do this.'),
      /^This is not yours to decide/,
      /Only an owner of group:acme\/web may do this/,
    ],
    [
      'somebody accepted it meanwhile',
      () => refusal(409, 'Load the page again to read their reason.'),
      /^Somebody was faster/,
      /Load the page again to read their reason/,
    ],
    [
      'the session is over',
      () => refusal(401, 'Missing credentials'),
      /^You are no longer signed in/,
      /Sign in again in another tab/,
    ],
    [
      'the backend fails',
      () => refusal(500, 'disk full'),
      /^The portal could not do it/,
      /disk full. Try again in a moment/,
    ],
  ])(
    'says what to do when %s, and keeps what was typed',
    async (_, cause, title, advice) => {
      let isBroken = true;
      const { sent, onClose } = open([WEB], async () => {
        if (isBroken) throw await cause();
      });
      await userEvent.type(reason(), 'A long story.');
      await press('Accept');
      const alert = await screen.findByRole('alert');
      expect(await within(alert).findByText(title)).toBeInTheDocument();
      expect(within(alert).getByText(advice)).toBeInTheDocument();
      expect(reason()).toHaveValue('A long story.');
      expect(onClose).not.toHaveBeenCalled();

      isBroken = false;
      await press('Try again');
      await waitFor(() => expect(onClose).toHaveBeenCalled());
      expect(sent).toMatchObject([{ reason: 'A long story.' }]);
    },
  );

  it('accepts several with one reason, and goes on with what is left', async () => {
    let isBroken = true;
    const { sent, left, onClose } = open([WEB, STORE], async ({ check }) => {
      if (isBroken && check === 'OWN-03') throw new TypeError('offline');
    });
    await userEvent.type(reason(), 'Known.');
    await press('Accept');
    expect(
      await screen.findByRole('button', { name: 'Try again' }),
    ).toBeEnabled();
    expect(left).toEqual([['OWN-03 of web']]);
    const toAccept = screen.getByRole('list', { name: 'To accept' });
    expect(toAccept).toHaveTextContent(/^OWN-03 of web$/);

    isBroken = false;
    await press('Try again');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent.map(({ check }) => check)).toEqual(['DATA-01', 'OWN-03']);
    expect(left.at(-1)).toEqual([]);
  });
});
