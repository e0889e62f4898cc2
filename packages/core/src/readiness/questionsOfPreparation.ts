import { decides, pass, unknown } from './judgements';
import { LEGS } from './legs';
import { BASELINE_DAYS } from './limits';
import type { ReadinessQuestion } from './readinessAnswers';
import {
  ALTERNATIVES,
  BASELINE_FIGURES,
  READINESS_LEGS,
} from './readinessFacts';
import { teamsFor } from './teamsFor';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What has to stand before the first service is cut. */
export const questionsOfPreparation: readonly ReadinessQuestion[] = [
  {
    check: 'READY-05',
    title: 'Status quo quantified',
    why: 'A decision is as good as the figures that it can be held against a year later.',
    source: 'S0',
    judge({ baseline, baselineAt }, now) {
      const known = BASELINE_FIGURES.filter(name => baseline[name] !== null);
      const count = `${known.length} of ${BASELINE_FIGURES.length} figures`;
      if (known.length < BASELINE_FIGURES.length)
        return decides('not-yet', count, 'measure the four figures');
      if (baselineAt === null)
        return unknown('say when the figures were measured');
      if (baselineAt > now)
        return unknown('say when the figures were measured: that day is ahead');
      const days = Math.floor((now - baselineAt) / DAY_MS);
      const found = `${count}, ${days} days old`;
      return days > BASELINE_DAYS
        ? decides('not-yet', found, 'measure the four figures again')
        : pass(found);
    },
  },
  {
    check: 'READY-06',
    title: 'Four readiness legs',
    why: 'Where one of the four is missing, services make it worse.',
    source: 'S0',
    judge({ legs }) {
      const standing = READINESS_LEGS.filter(leg => legs[leg] === true);
      const count = `${standing.length} of ${READINESS_LEGS.length} legs`;
      const missing = READINESS_LEGS.find(leg => legs[leg] === false);
      if (missing)
        return decides(
          'not-yet',
          `${count}, ${LEGS[missing].name} missing`,
          LEGS[missing].fix,
        );
      const open = READINESS_LEGS.find(leg => legs[leg] === null);
      return open
        ? unknown(`say whether there is ${LEGS[open].name}`)
        : pass(count);
    },
  },
  {
    check: 'READY-07',
    title: 'Alternatives scored',
    why: 'Clear modules and clear teams often give most of the good for a tenth of the price.',
    source: 'S0',
    judge({ alternatives }) {
      const scored = ALTERNATIVES.filter(each => alternatives[each] !== null);
      const count = `${scored.length} of ${ALTERNATIVES.length} scored`;
      return scored.length < ALTERNATIVES.length
        ? decides(
            'not-yet',
            count,
            'give points to a modular monolith, packages and other team boundaries',
          )
        : pass(count);
    },
  },
  {
    check: 'READY-03/04',
    title: 'Size band',
    why: 'From 10 to 49 engineers two or three product teams share one platform team; from 50 on teams can be complete.',
    source: 'S0',
    judge({ engineers }) {
      const { fewest, most, shape } = teamsFor(engineers ?? 0);
      return pass(
        shape === 'hybrid'
          ? 'hybrid: 2 to 3 product teams and 1 platform team'
          : `${fewest} to ${most} two-pizza teams`,
      );
    },
  },
];
