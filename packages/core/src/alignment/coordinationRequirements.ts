import { type Adjacency, adjacency, neighbours, sources } from '../graph';

/** Counts `times` more at a column of a row. */
const add = (row: Map<number, number>, column: number, times: number) =>
  row.set(column, (row.get(column) ?? 0) + times);

/**
 * Coordination requirements: C_R = T_A T_D T_A^T, with T_A = who works on which task and T_D =
 * which task depends on which. Matrices of whole numbers: a row is a node, an entry of value k
 * is an edge k times. Answers the rows of C_R, with what is not 0 in them; the diagonal, what
 * somebody coordinates alone, is among it.
 * Range: whole numbers from 0; symmetric when T_D is. Always defined.
 * Source: M. Cataldo, J. Herbsleb, K. Carley, "Socio-Technical Congruence: A Framework for
 * Assessing the Impact of Technical and Work Dependencies on Software Development
 * Productivity", ESEM 2008.
 *
 * @public
 */
export function coordinationRequirements(
  tA: Adjacency,
  tD: Adjacency,
): Map<number, number>[] {
  const workers = adjacency(tD.offsets.length - 1, tA.targets, sources(tA));
  return Array.from({ length: tA.offsets.length - 1 }, (_, worker) => {
    const needs = new Map<number, number>();
    for (const task of neighbours(tA, worker)) {
      for (const needed of neighbours(tD, task)) add(needs, needed, 1);
    }
    const row = new Map<number, number>();
    for (const [task, times] of needs) {
      for (const other of neighbours(workers, task)) add(row, other, times);
    }
    return row;
  });
}
