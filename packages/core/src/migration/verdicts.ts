import type { MigrationEvidence, MigrationVerdict } from './facts';

type Details = Partial<Pick<MigrationVerdict, 'capability' | 'evidence'>>;

const says =
  (verdict: MigrationVerdict['verdict']) =>
  (message: string, details: Details = {}): MigrationVerdict => ({
    verdict,
    capability: null,
    message,
    evidence: [],
    ...details,
  });

export const pass = says('pass');
export const warn = says('warn');
export const fail = says('fail');
export const notApplicable = says('not-applicable');
export const noData = says('no-data');

/** Something that a verdict rests on. */
export const evidence = (
  text: string,
  details: Partial<Omit<MigrationEvidence, 'text'>> = {},
): MigrationEvidence => ({
  text,
  capability: null,
  entityRef: null,
  at: null,
  url: null,
  ...details,
});
