import type { LeftItem, MigrationFacts } from '../facts';
import { leftEvidence } from './leftEvidence';
import type { Leftover } from './leftover';
import { nextStep } from './nextStep';
import { type AdviceOptions, orderAdvice } from './orderAdvice';
import { movingAt } from '../stateAt';
import { stillOnLegacy } from './stillOnLegacy';
import { waitingAt } from './waiting';

const isLeft = ({ state, evidence }: Leftover) =>
  state.stage !== 'retired' ||
  evidence.some(
    ({ verdict }) => verdict === 'missing' || verdict === 'unknown',
  );

function leftovers(facts: MigrationFacts): Leftover[] {
  const { migration, at, surroundings } = facts;
  const waiting = waitingAt(migration, at);
  return movingAt(migration, at)
    .map(({ capability, state }) => ({
      facts,
      capability,
      state,
      evidence: leftEvidence(facts, capability),
      owner:
        capability.to === null ? null : surroundings.ownerOf(capability.to),
      waitsFor: waiting.get(capability.name)?.for ?? [],
    }))
    .filter(isLeft);
}

/**
 * What is left before the legacy parts can be deleted: first what is still to move, in the
 * order of the advice, then pure clean-up, which can be done at any time. What is retired with
 * all its evidence is not listed.
 *
 * @public
 */
export function whatIsLeft(
  facts: MigrationFacts,
  options: AdviceOptions = {},
): LeftItem[] {
  const advice = orderAdvice(facts.migration, facts.at, options);
  const last = advice.length + 1;
  const places = new Map(
    advice.map((each, index) => [
      each.capability,
      { ...each, order: index + 1 },
    ]),
  );
  return leftovers(facts)
    .map(leftover => {
      const { capability, state, evidence, owner } = leftover;
      const place = places.get(capability.name);
      return {
        capability: capability.name,
        order: place?.order ?? null,
        because: place?.because ?? 'clean-up: at any time',
        owner,
        tier: capability.tier,
        leftToRoute: (capability.weight * (100 - (state.percent ?? 0))) / 100,
        evidence: [...evidence],
        stillOnLegacy: stillOnLegacy(leftover),
        next: nextStep(leftover),
        unblocks: place?.unblocks ?? [],
        callers: [...(facts.surroundings.legacyCallers ?? [])],
      };
    })
    .sort((a, b) => (a.order ?? last) - (b.order ?? last));
}
