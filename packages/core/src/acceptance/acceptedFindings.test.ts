import { fc } from '../__testUtils__/properties';
import type { Acceptance } from './acceptance';
import { acceptedFindings } from './acceptedFindings';

const TODAY = '2026-11-22';

const acceptance = (some: Partial<Acceptance> = {}): Acceptance => ({
  id: '1',
  check: 'OWN-03',
  subject: 'group:acme/web',
  reason: 'Two hires start in March.',
  acceptedAt: '2026-10-01T08:00:00.000Z',
  ...some,
});

const TOO_SMALL = { check: 'OWN-03', entity: 'group:acme/web' };
const CALL = {
  check: 'cross-domain',
  entity: 'component:acme/shop',
  other: 'component:acme/billing',
};

const acceptedBy = (
  finding: typeof TOO_SMALL & { other?: string },
  ...acceptances: Acceptance[]
) => acceptedFindings([finding], acceptances, TODAY)[0].accepted?.id;

describe('acceptedFindings', () => {
  it.each([
    ['the same check and subject', {}, '1'],
    ['another check', { check: 'OWN-04' }, undefined],
    ['another subject', { subject: 'group:acme/pay' }, undefined],
    ['an edge from the subject', { other: 'group:acme/pay' }, undefined],
    ['a day that is still to come', { expiresOn: '2026-11-23' }, '1'],
    ['today as its last day', { expiresOn: TODAY }, '1'],
    ['a last day that is over', { expiresOn: '2026-11-21' }, undefined],
  ])('is told by %s', (_, some, expected) => {
    expect(acceptedBy(TOO_SMALL, acceptance(some))).toBe(expected);
  });

  it.each([
    ['that edge', { other: CALL.other }, '1'],
    ['the edge to another', { other: 'component:acme/cart' }, undefined],
    ['its start alone', {}, undefined],
    [
      'the edge the other way round',
      { subject: CALL.other, other: CALL.entity },
      undefined,
    ],
  ])('accepts an edge by %s', (_, some, expected) => {
    const { check, entity: subject } = CALL;
    expect(acceptedBy(CALL, acceptance({ check, subject, ...some }))).toBe(
      expected,
    );
  });

  it('takes the latest of several, in whatever order they come', () => {
    const old = acceptance({ id: 'old' });
    const latest = acceptance({
      id: 'latest',
      acceptedAt: '2026-11-01T08:00:00.000Z',
    });
    expect(acceptedBy(TOO_SMALL, old, latest)).toBe('latest');
    expect(acceptedBy(TOO_SMALL, latest, old)).toBe('latest');
  });

  it('falls back to an older one that still counts', () => {
    const over = acceptance({
      id: 'over',
      acceptedAt: '2026-11-01T08:00:00.000Z',
      expiresOn: '2026-11-02',
    });
    expect(acceptedBy(TOO_SMALL, acceptance(), over)).toBe('1');
  });

  it('neither drops nor reorders nor changes a finding', () => {
    const text = fc.constantFrom('a', 'b', 'c');
    const finding = fc.record({
      check: text,
      entity: text,
      other: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(finding),
        fc.array(finding),
        (findings, decisions) => {
          const acceptances = decisions.map(({ entity, ...each }) =>
            acceptance({ ...each, subject: entity }),
          );
          const answered = acceptedFindings(findings, acceptances, TODAY);
          expect(answered.map(({ accepted, ...rest }) => rest)).toEqual(
            findings,
          );
        },
      ),
    );
  });
});
