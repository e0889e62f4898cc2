import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import { LevelBatch } from './LevelBatch';

const LEVELS = ['bronze', 'silver', 'gold'];

const client = () => {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    levels: async ({
      refs = [],
    }: {
      refs?: readonly string[];
    }): Promise<LevelsResponse> => {
      asked.push(refs);
      return {
        levels: LEVELS,
        items: refs
          .filter(ref => ref !== 'hidden')
          .map(ref => ({
            ref,
            reached: 1,
            passed: 1,
            counting: 2,
            missing: 1,
          })),
      };
    },
  };
};

describe('LevelBatch', () => {
  it('asks once for all rows that are drawn together', async () => {
    const { asked, levels } = client();
    const batch = new LevelBatch({ levels });
    const found = await Promise.all(
      ['a', 'b', 'a'].map(ref => batch.levelOf(ref)),
    );
    expect(found.map(level => level?.ref)).toEqual(['a', 'b', 'a']);
    expect(found[0]).toMatchObject({ reached: 1, levels: LEVELS });
    expect(asked).toEqual([['a', 'b']]);
  });

  it('does not ask again for what it has just learned', async () => {
    const { asked, levels } = client();
    const batch = new LevelBatch({ levels });
    await batch.levelOf('a');
    await batch.levelOf('a');
    expect(asked).toEqual([['a']]);
  });

  it('knows nothing of what may not be read', async () => {
    const batch = new LevelBatch(client());
    expect(await batch.levelOf('hidden')).toBeUndefined();
  });

  it('asks in parts of a hundred', async () => {
    const { asked, levels } = client();
    const batch = new LevelBatch({ levels });
    await Promise.all(
      Array.from({ length: 101 }, (_, place) => batch.levelOf(`ref-${place}`)),
    );
    expect(asked.map(refs => refs.length)).toEqual([100, 1]);
  });

  it('asks again after it was refused', async () => {
    const { levels } = client();
    const answers = [
      async () => {
        throw new Error('away');
      },
      levels,
    ];
    const batch = new LevelBatch({
      levels: query => answers.shift()!(query),
    });
    await expect(batch.levelOf('a')).rejects.toThrow('away');
    expect(await batch.levelOf('a')).toMatchObject({ ref: 'a' });
  });
});
