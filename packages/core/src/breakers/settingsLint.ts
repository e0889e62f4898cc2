import type { Call } from '../graph';
import type { BreakerSettings } from './reading';

/** A setting with its verdict. @public */
export type LintedSetting = {
  /** A key of the settings, or `fallback`. */
  setting: keyof BreakerSettings | 'fallback';
  verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** The check that it stands for: RES-02 to RES-05. */
  check: string;
  message: string;
};

/** @public */
export type LintContext = {
  /** The call that the breaker stands before, as the catalog declares it. */
  declared?: Call;
  /** The shortest time that a caller of the caller waits for it. */
  callerTimeoutMs?: number;
};

type Judgement = Pick<LintedSetting, 'verdict' | 'message'>;

const LEAST_CALLS = 5;
const LEAST_SLEEP_MS = 1_000;
const RETIRED = /^hystrix\b/i;
/** They let one call through when half-open, and have no setting for it. */
const ONE_TRIAL = /^(hystrix|opossum)\b/i;

const pass = (message: string): Judgement => ({ verdict: 'pass', message });
const fail = (message: string): Judgement => ({ verdict: 'fail', message });
const notStated = (what: string): Judgement => ({
  verdict: 'unknown',
  message: `nobody states ${what}`,
});

function timeoutVerdict(
  timeoutMs: number | undefined,
  callerTimeoutMs: number | undefined,
): Judgement & { check: string } {
  if (timeoutMs === undefined)
    return { check: 'RES-03', ...notStated('a timeout') };
  if (callerTimeoutMs === undefined)
    return {
      check: 'RES-03',
      ...pass(`${timeoutMs} ms; no caller above states its own`),
    };
  return timeoutMs <= callerTimeoutMs
    ? {
        check: 'RES-04',
        ...pass(`within the ${callerTimeoutMs} ms of its caller`),
      }
    : {
        check: 'RES-04',
        ...fail(
          `waits ${timeoutMs} ms, its caller gives up after ${callerTimeoutMs} ms`,
        ),
      };
}

function errorThresholdVerdict(percent: number | undefined): Judgement {
  if (percent === undefined) return notStated('the error rate that opens it');
  return percent > 0 && percent <= 100
    ? pass(`opens at ${percent} % errors`)
    : fail(`${percent} % can never open it as meant: set 1 to 100`);
}

function volumeVerdict(calls: number | undefined): Judgement {
  if (calls === undefined) return notStated('how many calls it takes to open');
  return calls >= LEAST_CALLS
    ? pass(`judges from ${calls} calls on`)
    : fail(`${calls} calls are too few to judge: set ${LEAST_CALLS} or more`);
}

function sleepVerdict(ms: number | undefined): Judgement {
  if (ms === undefined) return notStated('how long it waits before a trial');
  return ms >= LEAST_SLEEP_MS
    ? pass(`waits ${ms} ms before a trial`)
    : fail(`tries again after ${ms} ms: give the callee ${LEAST_SLEEP_MS} ms`);
}

function trialVerdict(
  calls: number | undefined,
  library: string | undefined,
): Judgement {
  const known = calls ?? (ONE_TRIAL.test(library ?? '') ? 1 : undefined);
  if (known === undefined) return notStated('how many trial calls it makes');
  return known > 1
    ? pass(`${known} trial calls decide`)
    : {
        verdict: 'warn',
        message: 'one lucky call closes it: it flaps when some calls fail',
      };
}

function fallbackVerdict(declared: Call | undefined): Judgement {
  if (declared === undefined) return notStated('the call that it protects');
  const { fallback, fallbackAnswer, critical } = declared;
  if (fallback)
    return pass(
      fallbackAnswer?.description ?? fallbackAnswer?.kind ?? 'has one',
    );
  if (critical) return pass('critical: fails fast, no answer can replace it');
  return fallbackAnswer === undefined
    ? notStated('a fallback')
    : fail('not critical, so define an answer without the callee');
}

function libraryVerdict(library: string | undefined): Judgement {
  if (library === undefined) return notStated('the library');
  return RETIRED.test(library)
    ? fail(`${library} has been retired since 2018`)
    : pass(`${library} is maintained`);
}

/**
 * The verdict on each setting of a breaker: as it runs, else as the catalog declares it; what
 * neither states is unknown. Passes: error threshold over 0 to 100 %, 5 calls or more in the
 * window, 1 s or more before a trial, a timeout no longer than the caller's, more than one trial
 * call, a fallback unless the call is critical, a library that is kept up.
 * Source: RES-02 to RES-05 of the resilience checks.
 *
 * @public
 */
export function settingsLint(
  settings: BreakerSettings,
  { declared, callerTimeoutMs }: LintContext = {},
): LintedSetting[] {
  const breaker = declared?.breaker;
  const library = settings.library ?? breaker?.library;
  const timeoutMs = settings.timeoutMs ?? declared?.timeoutMs;
  const errors =
    settings.errorThresholdPercent ?? breaker?.errorThresholdPercent;
  const volume = settings.volumeThreshold ?? breaker?.volumeThreshold;
  const sleep = settings.sleepWindowMs ?? breaker?.sleepWindowMs;
  const sane = { check: 'RES-04' };
  return [
    { setting: 'timeoutMs', ...timeoutVerdict(timeoutMs, callerTimeoutMs) },
    {
      setting: 'errorThresholdPercent',
      ...sane,
      ...errorThresholdVerdict(errors),
    },
    { setting: 'volumeThreshold', ...sane, ...volumeVerdict(volume) },
    { setting: 'sleepWindowMs', ...sane, ...sleepVerdict(sleep) },
    {
      setting: 'halfOpenCalls',
      ...sane,
      ...trialVerdict(settings.halfOpenCalls, library),
    },
    { setting: 'fallback', check: 'RES-02', ...fallbackVerdict(declared) },
    { setting: 'library', check: 'RES-05', ...libraryVerdict(library) },
  ];
}
