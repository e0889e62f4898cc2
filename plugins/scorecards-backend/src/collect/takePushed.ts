import type { PushFactsRequest } from '@banyan/backstage-plugin-banyan-common';
import type { Database } from '@banyan/backstage-plugin-banyan-node';
import type { TakenFacts } from '../Scorecards';
import { type PushedFact, writePushed } from '../store/pushedRows';
import { breathing } from './breathing';
import { checkedFacts } from './checkedFacts';

type Options = {
  database: Database;
  collector: string;
  now: number;
};

/** Keeps pushed facts that are in order; says what is wrong with the others. */
export async function takePushed(
  items: PushFactsRequest['items'],
  { collector, database, now }: Options,
): Promise<TakenFacts> {
  const facts: PushedFact[] = [];
  const refused: TakenFacts['refused'] = [];
  const breathe = breathing();
  for (const [index, item] of items.entries()) {
    await breathe();
    const { observedAt } = item;
    const checked = checkedFacts(
      {
        ...item,
        observedAt: observedAt === undefined ? now : Date.parse(observedAt),
      },
      now,
    );
    if ('problem' in checked)
      refused.push({ index: `items.${index}`, problem: checked.problem });
    else
      for (const [set, value] of Object.entries(checked.line.facts))
        facts.push({ ...checked.line, set, facts: value });
  }
  await writePushed(database, collector, { facts, now });
  return { taken: items.length - refused.length, refused };
}
