import type { CheckEvidence, JudgedVerdict, Judgement } from './check';

type Details = { evidence?: readonly CheckEvidence[]; patch?: string };

const says =
  (verdict: JudgedVerdict) =>
  (message: string, { evidence = [], patch }: Details = {}): Judgement => ({
    verdict,
    message,
    evidence,
    ...(patch === undefined ? {} : { patch }),
  });

export const pass = says('pass');
export const warn = says('warn');
export const fail = says('fail');
export const notApplicable = says('not-applicable');
export const noData = says('no-data');
