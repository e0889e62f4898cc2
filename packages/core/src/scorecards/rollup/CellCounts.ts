import type { Verdict } from '../check';
import type { Cells } from './cellsOf';
import { NO_RESULT, rankOf } from './columns';
import type { ReportedCheck, ReportParts } from './rows';

const FAIL = rankOf('fail');

/** Each column's figures, and how many cells there are of each rank. */
export class CellCounts {
  readonly checks: ReportedCheck[];
  readonly #cells = new Uint32Array(NO_RESULT + 1);

  constructor({ checks }: ReportParts) {
    this.checks = checks.map(({ key }) => ({
      key,
      failing: 0,
      applicable: 0,
      rise: 0,
      blocks: 0,
    }));
  }

  add({ worst, worstCounted }: Cells, missing: readonly number[]) {
    for (let column = 0; column < worst.length; column++) {
      this.#cells[worst[column]] += 1;
      if (worstCounted[column] !== NO_RESULT) {
        this.checks[column].applicable += 1;
      }
      if (worst[column] === FAIL) this.checks[column].failing += 1;
    }
    for (const column of missing) {
      this.checks[column].blocks += 1;
      if (missing.length === 1) this.checks[column].rise += 1;
    }
  }

  cells(verdict: Verdict) {
    return this.#cells[rankOf(verdict)];
  }
}
