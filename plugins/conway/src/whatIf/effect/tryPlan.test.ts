import type { WhatIfRequest } from '@banyan/backstage-plugin-banyan-common';
import { threeMovesAtNetflix } from '../../__testUtils__/plans';
import { planOf } from '../plan/planText';
import { tryPlan } from './tryPlan';

/** A backend that refuses moves of what is in `unknown`, the first of them by name. */
const backend = (...unknown: string[]) => {
  const asked: WhatIfRequest[] = [];
  const whatIf = async (plan: WhatIfRequest) => {
    asked.push(plan);
    const at = plan.moves.findIndex(({ what }) => unknown.includes(what));
    if (at >= 0) {
      throw new Error(`moves[${at}]: There is no ${plan.moves[at].what} here`);
    }
    return threeMovesAtNetflix();
  };
  return { asked, whatIf };
};

const A = 'component:a/a~group:a/x';
const B = 'component:a/b~group:a/x';
const C = 'component:a/c~group:a/x';
const ask = (
  client: Pick<ReturnType<typeof backend>, 'whatIf'>,
  ...texts: string[]
) =>
  tryPlan(
    client,
    { scope: 'group:a/a', history: true, entries: planOf(texts) },
    new AbortController().signal,
  );

describe('tryPlan', () => {
  it('asks for the moves of the scope in their order', async () => {
    const client = backend();
    const { places } = await ask(client, B, A);
    expect(places).toEqual([0, 1]);
    expect(client.asked).toMatchObject([
      {
        scope: 'group:a/a',
        history: true,
        moves: [{ what: 'component:a/b' }, { what: 'component:a/a' }],
      },
    ]);
  });

  it('leaves out what the backend refuses, says why, and keeps the rest', async () => {
    const client = backend('component:a/a', 'component:a/c');
    const { answer, places, refused } = await ask(client, A, B, C);
    expect(answer).toBeDefined();
    expect(places).toEqual([1]);
    expect([...refused]).toEqual([
      [0, 'There is no component:a/a here'],
      [2, 'There is no component:a/c here'],
    ]);
  });

  it('asks nothing about what is no move', async () => {
    const client = backend();
    const { answer, refused } = await ask(client, 'nonsense');
    expect(answer).toBeUndefined();
    expect([...refused.keys()]).toEqual([0]);
    expect(client.asked).toHaveLength(0);
  });

  it('does not take another failure for a refusal', async () => {
    const whatIf = async () => {
      throw new Error('the snapshot is not there');
    };
    await expect(ask({ whatIf }, A)).rejects.toThrow(
      'the snapshot is not there',
    );
  });
});
