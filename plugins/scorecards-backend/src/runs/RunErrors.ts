import type { RunError } from '@banyan/backstage-plugin-banyan-common';
import type { JudgedEntity } from '../Scorecards';

const MOST = 200;
const MOST_OF_A_CHECK = 5;

/** What went wrong in a run, no more than people can read. */
export class RunErrors {
  readonly #errors: RunError[] = [];
  readonly #byCheck = new Map<string, number>();
  #left = 0;

  constructor(private readonly now: () => number) {}

  add(errors: readonly RunError[]): void {
    const room = Math.max(0, MOST - this.#errors.length);
    this.#errors.push(...errors.slice(0, room));
    this.#left += Math.max(0, errors.length - room);
  }

  say(where: string, message: string, entityRef: string | null = null): void {
    this.add([{ where, message, entityRef, at: this.now() }]);
  }

  /** Checks that could not judge, a few of each. */
  addJudged({ entityRef, results }: JudgedEntity): void {
    for (const { check, message, verdict } of results) {
      if (verdict !== 'error') continue;
      const before = this.#byCheck.get(check) ?? 0;
      this.#byCheck.set(check, before + 1);
      if (before < MOST_OF_A_CHECK)
        this.say(`check ${check}`, message, entityRef);
    }
  }

  all(): RunError[] {
    const at = this.now();
    const more = [...this.#byCheck].flatMap(([check, count]) =>
      count <= MOST_OF_A_CHECK
        ? []
        : {
            where: `check ${check}`,
            message: `it could not judge ${count - MOST_OF_A_CHECK} more entities`,
            ...{ entityRef: null, at },
          },
    );
    const rest: RunError = {
      where: 'run',
      message: `${this.#left} more errors are not listed`,
      ...{ entityRef: null, at },
    };
    return [...this.#errors, ...more, ...(this.#left > 0 ? [rest] : [])];
  }
}
