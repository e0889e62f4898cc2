import { columnOf } from '@banyan/backstage-plugin-banyan-common';
import type { ColumnAnswers } from '@banyan/backstage-plugin-banyan-common';
import {
  anAlignment,
  anOwnership,
  NOT_JUDGED,
  someMigrations,
} from '../__testUtils__/answers';
import { aCaseFile } from '../__testUtils__/entities';
import { caseFilesOf } from '../data/CaseFile';
import { compareCsv } from './compareCsv';
import { dimensionLines } from './dimensionLines';
import { measureLines } from './measureLines';

const REF = 'group:acme/acme';

const told = (value: unknown) => ({ state: 'told', value }) as never;

const ANSWERS: ColumnAnswers = {
  alignment: told(anAlignment({ mirror: 73 })),
  ownership: told(anOwnership(REF)),
  coverage: { state: 'missing', because: 'circuit-breakers is not installed' },
  migrations: told(someMigrations()),
  scorecards: told(NOT_JUDGED),
};

const [file] = caseFilesOf([
  aCaseFile('acme', 'Acme', {
    dimensions: {
      trigger: {
        text: 'A queue',
        source: 'O1',
        also: [{ text: 'A bet', source: 'O2' }],
      },
    },
  }),
]);

const columns = [
  {
    ...{ ref: REF, title: 'Acme', own: false },
    ...{ knownFor: undefined, illustrative: undefined, file },
    cells: columnOf(REF, ANSWERS),
  },
];

/** Reference, value, text, n, m, reading, note, other accounts, source: after the title. */
const lineOf = (row: string) => {
  const lines = compareCsv(
    columns,
    measureLines(columns),
    dimensionLines(columns),
  ).split('\r\n');
  const start = `,${row},Acme,${REF},`;
  const line = lines.find(each => each.includes(start)) ?? '';
  return line.slice(line.indexOf(start) + start.length);
};

describe('compareCsv', () => {
  it('has a measure with its n of m and its reading', () => {
    expect(lineOf('Mirror score')).toMatch(/^0\.73,73 %,73,100,poor,/);
  });

  it('leaves what nobody knows empty, with the reason', () => {
    expect(lineOf('Breaker coverage')).toBe(
      ',unknown,,,unknown,circuit-breakers is not installed,,',
    );
  });

  it('names each of several things', () => {
    expect(lineOf('Migrations')).toContain('Search: done; Billing: 55.5 %');
  });

  it('has every account of a dimension, and the sources', () => {
    expect(lineOf('Trigger')).toBe(',A queue,,,,,A bet (O2),O1');
  });
});
