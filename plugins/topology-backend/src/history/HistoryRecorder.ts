import { setImmediate as breathe } from 'node:timers/promises';
import { versionWith } from '../acceptances/versionWith';
import type { Acceptances } from '../acceptances/Acceptances';
import { alignmentAnswer } from '../alignment/alignmentAnswer';
import { dayOfSnapshot } from '../alignment/dayOfSnapshot';
import { answerInfo } from '../answers/answerInfo';
import { refreshUntilSettled } from '../snapshot/refreshUntilSettled';
import type { SnapshotStore } from '../snapshot/SnapshotStore';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';
import type { HistoryStore, ScopeFigures } from './HistoryStore';
import { recordedScopes } from './recordedScopes';
import { scopeFigures } from './scopeFigures';

const DAY_MS = 24 * 60 * 60 * 1000;

type HistoryRecorderOptions = {
  store: HistoryStore;
  snapshots: SnapshotStore;
  views: Pick<Views, 'whole'>;
  acceptances: Pick<Acceptances, 'inForce'>;
  config: TopologyConfig;
};

/** Writes down the measures of the whole catalog; the last state of a day is what stays of it. */
export class HistoryRecorder {
  readonly #options: HistoryRecorderOptions;

  constructor(options: HistoryRecorderOptions) {
    this.#options = options;
  }

  /** Records today, unless the catalog is empty or still changes as it does after a start. */
  async record(signal: AbortSignal): Promise<void> {
    const { store, snapshots, views, acceptances, config } = this.#options;
    if (!(await refreshUntilSettled(snapshots, signal))) return;
    const { builtAt } = await snapshots.current();
    const view = await views.whole();
    const inForce = await acceptances.inForce(view);
    const dated = { view, builtAt };
    const day = dayOfSnapshot(dated);
    const info = answerInfo(dated, { history: false }, config);
    const { version } = versionWith(info, inForce);
    if ((await store.versionOf(day)) === version) return;
    const scopes: ScopeFigures[] = [];
    for (const scope of recordedScopes(view.map(false))) {
      const scoped = view.scoped({ scope, history: false });
      const answer = alignmentAnswer(scoped, day, inForce);
      scopes.push({ scope, ...scopeFigures(answer) });
      // Others wait for answers while this goes through all scopes.
      await breathe();
      if (signal.aborted) return;
    }
    await store.replace({ day, version, scopes });
    const oldest = builtAt - (config.historyDays - 1) * DAY_MS;
    await store.forgetBefore(dayOfSnapshot({ view, builtAt: oldest }));
  }
}
