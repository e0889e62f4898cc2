import { offerCascade, type OfferAnswer } from './offerCascade';

const run = async (answers: Record<string, OfferAnswer>, maxOffers = 10) => {
  const changes: string[] = [];
  let atOnce = 0;
  const matched = await offerCascade({
    drivers: Object.keys(answers),
    maxOffers,
    onChange: ({ type, driver }) =>
      changes.push([type, driver].filter(Boolean).join(' ')),
    offer: async driver => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await Promise.resolve();
      atOnce -= 1;
      return answers[driver];
    },
  });
  return { matched, changes };
};

describe('offerCascade', () => {
  it('goes to the next driver on a refusal and on silence, one at a time, in order', async () => {
    expect(
      await run({
        ann: 'declined',
        bob: 'expired',
        cem: 'accepted',
        dan: 'accepted',
      }),
    ).toEqual({
      matched: 'cem',
      changes: [
        'offered ann',
        'declined ann',
        'offered bob',
        'expired bob',
        'offered cem',
        'accepted cem',
      ],
    });
  });

  it('stops at the cap and says that nobody was found', async () => {
    expect(
      await run({ ann: 'declined', bob: 'expired', cem: 'accepted' }, 2),
    ).toEqual({
      matched: undefined,
      changes: [
        'offered ann',
        'declined ann',
        'offered bob',
        'expired bob',
        'unmatched',
      ],
    });
  });

  it('says so at once when there is no driver', async () => {
    expect(await run({})).toEqual({
      matched: undefined,
      changes: ['unmatched'],
    });
  });
});
