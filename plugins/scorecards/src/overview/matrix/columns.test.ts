import { aReportCheck, CHECKS } from '../../__testUtils__/answers';
import { columnsOf, shortName, trackSpans } from './columns';

const report = { checks: [...CHECKS] };

const names = (options: Parameters<typeof columnsOf>[1], of = report) =>
  columnsOf(of, options).map(column => shortName(of, column));

describe('columnsOf', () => {
  it('goes by track, then by number', () => {
    const columns = columnsOf(report, { order: 'track', isFolding: false });
    expect(columns.map(({ id }) => id)).toEqual(['OWN-01', 'OWN-07', 'API-01']);
    expect(trackSpans(columns)).toEqual([
      { track: 'ownership', span: 2 },
      { track: 'api', span: 1 },
    ]);
  });

  it('goes by failures on request', () => {
    expect(
      columnsOf(report, { order: 'failures', isFolding: false }).map(
        ({ id }) => id,
      ),
    ).toEqual(['API-01', 'OWN-07', 'OWN-01']);
  });

  it('folds neighbours of one track that nobody fails', () => {
    const checks = ['OWN-01', 'OWN-02', 'OWN-03', 'CON-01'].map(id =>
      aReportCheck({
        id,
        key: id,
        track: id.startsWith('CON') ? 'conway' : 'ownership',
        failing: id === 'OWN-03' ? 1 : 0,
      }),
    );
    const options = { order: 'track', isFolding: true } as const;
    expect(names(options, { checks })).toEqual(['+2', '03', '01']);
    expect(names({ ...options, order: 'failures' }, { checks })).toEqual([
      '03',
      '+3',
    ]);
  });

  it('puts rules of a scorecard last, by their own names', () => {
    const checks = [
      aReportCheck({
        id: 'ACME-CI',
        key: 'scorecard:a/b#ACME-CI',
        track: null,
      }),
      ...CHECKS,
    ];
    expect(names({ order: 'track', isFolding: false }, { checks })).toEqual([
      '01',
      '07',
      '01',
      'ACME-CI',
    ]);
  });
});
