import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScorecardsApi } from '../data';
import { DEFINITIONS } from '../entity/__testUtils__/entityAnswers';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { aCampaign, aCampaignAnswer } from './__testUtils__/campaigns';
import { CampaignsTab } from './CampaignsTab';

const checks = async () => ({ items: [...DEFINITIONS] });

const list = (known: Partial<ScorecardsApi>, path?: string) =>
  renderWith(
    <CampaignsTab scope="group:netflix/edge" item={undefined} />,
    { checks, ...known },
    path,
  );

const one = (known: Partial<ScorecardsApi>) =>
  renderWith(<CampaignsTab scope={undefined} item="c1" />, {
    checks,
    ...known,
  });

const away = async () => {
  throw new Error('the backend is away');
};

describe('the list of campaigns', () => {
  it('says how far each is, by when, and who leads it', async () => {
    list({
      campaigns: async () => ({ items: [aCampaign()], mayCreate: true }),
    });
    expect(
      await screen.findByText('1 campaign is running, none is overdue'),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('row')[1]).toHaveTextContent(
      /Declare every caller.*running.*62 of 80, 77.5 %.*39 days to 2026-12-31.*Netflix.*api-platform/,
    );
  });

  it('says that there is none', async () => {
    list({ campaigns: async () => ({ items: [], mayCreate: true }) });
    expect(await screen.findByText('No campaign yet')).toBeInTheDocument();
  });

  it('says to who may not start one why', async () => {
    list({ campaigns: async () => ({ items: [], mayCreate: false }) });
    expect(
      await screen.findByRole('button', { name: 'Start a campaign' }),
    ).toBeDisabled();
    expect(
      screen.getByText(/takes the right scorecards.campaign.manage/),
    ).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    list({});
    expect(
      await screen.findByLabelText('Loading the campaigns'),
    ).toBeInTheDocument();
  });

  it('says why they could not be read', async () => {
    list({ campaigns: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });

  it('does not start one that lacks something, and says what', async () => {
    const createCampaign = jest.fn(async () => {});
    list({
      campaigns: async () => ({ items: [], mayCreate: true }),
      createCampaign,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Start a campaign' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Start' }),
    );
    expect(
      await within(dialog).findByText('Choose one check at least'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Name the group that leads it'),
    ).toBeInTheDocument();
    expect(createCampaign).not.toHaveBeenCalled();
  });
});

describe('a new campaign', () => {
  const none = async () => ({ items: [], mayCreate: true });

  it('begins with the check and the scope that the address names', async () => {
    list({ campaigns: none }, '/?new=true&checks=API-03');
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByRole('button', {
        name: /no unlisted consumers/,
      }),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: /group:netflix\/edge/ }),
    ).toBeInTheDocument();
  });

  it('closes with Escape and leaves the address as it was', async () => {
    list({ campaigns: none }, '/?new=true&checks=API-03');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('one campaign', () => {
  it('has its burn-up as a picture and as a table', async () => {
    one({ campaign: async () => aCampaignAnswer() });
    expect(
      await screen.findByText(
        'Declare every caller: 62 of 80 done (77.5 %), 39 days to 2026-12-31',
      ),
    ).toBeInTheDocument();
    const card = screen.getByRole('region', { name: 'Burn-up' });
    const picture = within(card).getByRole('img', {
      name: '62 of 80 done (77.5 %), 39 days to 2026-12-31',
    });
    expect(picture).toHaveTextContent('target');
    await userEvent.click(within(card).getByRole('button', { name: 'Table' }));
    const rows = within(await within(card).findByRole('table')).getAllByRole(
      'row',
    );
    expect(rows[1]).toHaveTextContent('2026-10-01 00:00:006280');
    expect(rows[2]).toHaveTextContent('2026-09-01 00:00:004078');
  });

  it('says what is left with each owner, most first', async () => {
    one({ campaign: async () => aCampaignAnswer() });
    const card = await screen.findByRole('region', {
      name: 'What is left, by owner',
    });
    expect(card).toHaveTextContent('1 thing left with 1 owner');
    expect(card).toHaveTextContent(
      /edge60 of 78, 76.9 %1 thing left.*zuul.*API-03.*fail.*nobody owns it2 of 2/,
    );
    expect(within(card).getByRole('link', { name: 'API-03' })).toHaveAttribute(
      'href',
      '/checks/API-03',
    );
  });

  it('is promoted after a question, and gives the file to copy', async () => {
    const answers = [
      aCampaignAnswer(),
      aCampaignAnswer(
        { state: 'promoted', may: [] },
        { yaml: 'kind: Scorecard' },
      ),
    ];
    const stepCampaign = jest.fn(async () => {});
    one({ campaign: async () => answers.shift()!, stepCampaign });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Promote' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Promote' }),
    );
    expect(stepCampaign).toHaveBeenCalledWith('c1', 'promote');
    expect(
      await screen.findByRole('region', { name: 'The file of the scorecard' }),
    ).toHaveTextContent('kind: Scorecard');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeInTheDocument();
  });

  it('says why it cannot be archived', async () => {
    one({
      campaign: async () => aCampaignAnswer(),
      stepCampaign: async () => {
        throw new Error('somebody else has archived it');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Archive' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Archive' }),
    );
    expect(
      await within(dialog).findByText('somebody else has archived it'),
    ).toBeInTheDocument();
  });

  it('is changed in the form that started it', async () => {
    const changeCampaign = jest.fn(async () => {});
    one({ campaign: async () => aCampaignAnswer(), changeCampaign });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change' }),
    );
    const dialog = await screen.findByRole('dialog');
    const title = within(dialog).getByRole('textbox', { name: /Title/ });
    await userEvent.clear(title);
    await userEvent.type(title, 'Every caller');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(changeCampaign).toHaveBeenCalledWith('c1', {
        title: 'Every caller',
        brief: 'So that nobody breaks a caller',
        owner: 'group:netflix/api-platform',
        scope: 'group:netflix/netflix',
        checks: ['API-03'],
        startsOn: '2026-09-01',
        targetOn: '2026-12-31',
      }),
    );
  });

  it('says to who may not why', async () => {
    one({ campaign: async () => aCampaignAnswer({ may: [] }) });
    expect(
      await screen.findByText(/takes the right scorecards.campaign.manage/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
  });

  it('shows that it loads', async () => {
    one({});
    expect(
      await screen.findByLabelText('Loading the campaign'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read, with a way back', async () => {
    one({ campaign: away });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All campaigns' }),
    ).toBeInTheDocument();
  });
});
