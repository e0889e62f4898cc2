import { edges } from '../__testUtils__/edges';
import { fc } from '../__testUtils__/properties';
import { coordinationRequirements } from './coordinationRequirements';

type Matrix = number[][];

const sparse = (matrix: Matrix) =>
  edges(
    matrix.length,
    matrix.flatMap((row, from) =>
      row.flatMap((times, to) => Array(times).fill([from, to])),
    ),
  );

const dense = (rows: Map<number, number>[]): Matrix =>
  rows.map(row => rows.map((_, column) => row.get(column) ?? 0));

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map(row =>
    b[0].map((_, column) =>
      row.reduce((sum, each, at) => sum + each * b[at][column], 0),
    ),
  );

const turned = (matrix: Matrix): Matrix =>
  matrix[0].map((_, column) => matrix.map(row => row[column]));

const anyMatrix = (rows: number, columns: number) =>
  fc.array(
    fc.array(fc.nat({ max: 2 }), { minLength: columns, maxLength: columns }),
    { minLength: rows, maxLength: rows },
  );

describe('coordinationRequirements', () => {
  it('gives the worked example of Cataldo', () => {
    const tA = [
      [0, 1, 0],
      [0, 1, 1],
      [1, 1, 0],
    ];
    const tD = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ];
    expect(dense(coordinationRequirements(sparse(tA), sparse(tD)))).toEqual([
      [1, 2, 2],
      [2, 4, 3],
      [2, 3, 4],
    ]);
  });

  it('is the product of the matrices', () => {
    fc.assert(
      fc.property(anyMatrix(3, 5), anyMatrix(5, 5), (tA, tD) => {
        expect(dense(coordinationRequirements(sparse(tA), sparse(tD)))).toEqual(
          times(times(tA, tD), turned(tA)),
        );
      }),
    );
  });

  it('asks nobody for anything where no task depends on another', () => {
    const none = edges(2, []);
    expect(coordinationRequirements(edges(2, [[0, 1]]), none)).toEqual([
      new Map(),
      new Map(),
    ]);
    expect(coordinationRequirements(edges(0, []), edges(0, []))).toEqual([]);
  });
});
