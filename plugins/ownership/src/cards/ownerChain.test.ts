import { acme } from '../__testUtils__/acme';
import { ownerChain } from './ownerChain';
import { ownerShares } from './ownerShares';

const { graph, ownership } = acme();

describe('ownerChain', () => {
  it('leads from the organization to the owner', () => {
    expect(
      ownerChain(ownership.groups, 'group:default/checkout').map(
        ({ title, people }) => `${title} ${people}`,
      ),
    ).toEqual(['acme 13', 'shop 13', 'checkout 8']);
  });

  it('says of an owner that does not exist that it does not', () => {
    expect(ownerChain(ownership.groups, 'group:default/ghost')).toEqual([
      {
        ref: 'group:default/ghost',
        title: 'ghost',
        type: '',
        people: undefined,
        exists: false,
      },
    ]);
  });
});

describe('ownerShares', () => {
  it('gives each owner its share, the largest first, nobody last', () => {
    expect(ownerShares(graph)).toEqual({
      all: 6,
      owners: [
        { ref: 'group:default/checkout', title: 'checkout', count: 3 },
        { ref: 'group:default/catalogue', title: 'catalogue', count: 1 },
        { ref: 'group:default/identity', title: 'identity', count: 1 },
      ],
      nobody: 1,
    });
  });
});
