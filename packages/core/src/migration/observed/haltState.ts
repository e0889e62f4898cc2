import type { HaltRule } from '../migration';
import { amount } from '../words';

/** A halt rule, what it is told, and whether it stops. @public */
export type HaltState = HaltRule & {
  /** Null = nobody tells it. */
  current: number | null;
  currentAt: number | null;
  /** Where it stops; null = the baseline is not stated. */
  limit: number | null;
  verdict: 'go' | 'halt' | 'unknown';
  message: string;
};

type Limit = {
  at: number | null;
  words: string;
  isReached: (current: number) => boolean;
};

function multiple({ baseline, multiplier, unit }: HaltRule): Limit[] {
  if (multiplier === null) return [];
  const at = baseline === null ? null : baseline * multiplier;
  const of = baseline === null ? '' : ` of ${amount(baseline, unit)}`;
  return [
    {
      at,
      words: `it stops at ${multiplier} × the baseline${of}`,
      // A baseline of 0 leaves no room: the first one stops it.
      isReached: value => at !== null && (at === 0 ? value > 0 : value >= at),
    },
  ];
}

const upper = ({ above, unit }: HaltRule): Limit[] =>
  above === null
    ? []
    : [
        {
          at: above,
          words: `it stops above ${amount(above, unit)}`,
          isReached: value => value > above,
        },
      ];

const lower = ({ below, unit }: HaltRule): Limit[] =>
  below === null
    ? []
    : [
        {
          at: below,
          words: `it stops below ${amount(below, unit)}`,
          isReached: value => value < below,
        },
      ];

function judged(limits: readonly Limit[], current: number | null) {
  const [first] = limits;
  if (!first) return { verdict: 'unknown', of: null } as const;
  if (current === null) return { verdict: 'unknown', of: first } as const;
  const reached = limits.find(limit => limit.isReached(current));
  if (reached) return { verdict: 'halt', of: reached } as const;
  const open = limits.find(({ at }) => at === null);
  return open
    ? ({ verdict: 'unknown', of: open } as const)
    : ({ verdict: 'go', of: first } as const);
}

function message(
  { metric, unit }: HaltRule,
  current: number | null,
  { verdict, of }: { verdict: HaltState['verdict']; of: Limit | null },
): string {
  if (!of) return `${metric}: no limit is stated`;
  const now =
    current === null
      ? 'nobody tells where it stands'
      : `now ${amount(current, unit)}`;
  const gap = of.at === null ? ', and the baseline is not stated' : '';
  const end = verdict === 'halt' ? ': stop and find the cause' : '';
  return `${metric}: ${now}; ${of.words}${gap}${end}`;
}

/**
 * Whether a migration has to stop: when the metric reaches the multiple of its baseline, rises
 * above or falls below a limit. What nobody tells is unknown, and so is a multiple of a baseline
 * that is not stated, unless another limit of the rule is passed.
 *
 * @public
 */
export function haltState(
  rule: HaltRule,
  told: { current: number | null; currentAt: number | null },
): HaltState {
  const limits = [...multiple(rule), ...upper(rule), ...lower(rule)];
  const judgement = judged(limits, told.current);
  return {
    metric: rule.metric,
    baseline: rule.baseline,
    multiplier: rule.multiplier,
    above: rule.above,
    below: rule.below,
    unit: rule.unit,
    measure: rule.measure,
    ...told,
    limit: judgement.of?.at ?? null,
    verdict: judgement.verdict,
    message: message(rule, told.current, judgement),
  };
}
