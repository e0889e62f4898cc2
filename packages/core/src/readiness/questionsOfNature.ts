import { decides, notApplicable, pass, unknown } from './judgements';
import { FEWEST_ENGINEERS, MANY_ENGINEERS } from './limits';
import type { ReadinessQuestion } from './readinessAnswers';
import { INCOMPATIBLE_STACK, PAINS } from './readinessFacts';

/** What the organization is like: these decide between a monolith and going on. */
export const questionsOfNature: readonly ReadinessQuestion[] = [
  {
    check: 'READY-01',
    title: 'At least ten engineers',
    why: 'Below ten people everybody can talk to everybody; services only add a network.',
    source: 'S1',
    judge({ engineers }) {
      if (engineers === null)
        return unknown('say how many engineers there are');
      return engineers < FEWEST_ENGINEERS
        ? decides(
            'stay-monolith',
            `${engineers} engineers`,
            'stay with one well-cut program',
          )
        : pass(`${engineers} engineers`);
    },
  },
  {
    check: 'READY-15',
    title: 'A stack that fits nothing else',
    why: 'A small team that was bought with another stack is a boundary already.',
    source: 'S0',
    judge({ engineers, exception }) {
      if (exception === null) return notApplicable('no exception is recorded');
      if (exception !== INCOMPATIBLE_STACK)
        return notApplicable('the reason allows no boundary');
      return engineers !== null && engineers >= MANY_ENGINEERS
        ? notApplicable(`from ${MANY_ENGINEERS} engineers on none is needed`)
        : decides(
            'pilot',
            'an incompatible stack is recorded',
            'keep one boundary around it, and write down when it is asked again',
          );
    },
  },
  {
    check: 'READY-12',
    title: 'Not too early',
    why: 'While the product changes its shape, every boundary is in the wrong place a month later.',
    source: 'S1',
    judge({ stage }) {
      if (stage === null) return unknown('say at which stage you are');
      return stage === 'startup'
        ? decides('stay-monolith', 'a startup', 'ship first, cut later')
        : pass(stage);
    },
  },
  {
    check: 'READY-10',
    title: 'Boundaries are clear',
    why: 'Who does not know the domain draws the boundaries wrong, and wrong ones are dear to move.',
    source: 'S1',
    judge({ boundariesClear }) {
      if (boundariesClear === null)
        return unknown('say whether the boundaries of the domain are clear');
      return boundariesClear
        ? pass('they are clear')
        : decides(
            'modular-monolith',
            'they are not clear',
            'learn the domain first, by event storming',
          );
    },
  },
  {
    check: 'READY-11',
    title: 'There is time for calls over a network',
    why: 'Each hop costs time that some paths do not have.',
    source: 'S1',
    judge({ latencyCritical, hotPathInProcess }) {
      if (latencyCritical === null)
        return unknown('say whether every microsecond counts');
      if (!latencyCritical) return pass('no hard limit');
      return hotPathInProcess === true
        ? pass('the path that must be fast stays in one process')
        : decides(
            'modular-monolith',
            'a hot path has a hard limit',
            'keep that path in one process',
          );
    },
  },
  {
    check: 'READY-02',
    title: 'The pain is named',
    why: 'If nothing hurts that services would heal, they cost more than they bring.',
    source: 'S0',
    judge({ pains }) {
      if (pains === null) return unknown('say what hurts');
      return pains.length === 0
        ? decides('modular-monolith', 'nothing hurts', 'stop here')
        : pass(`${pains.length} of ${PAINS.length} pains`);
    },
  },
];
