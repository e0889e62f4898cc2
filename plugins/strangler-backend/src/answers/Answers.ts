import type {
  MigrationSummary,
  TrafficSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import type { Strangler } from '../Strangler';
import { Assessor, type Case } from './Assessor';
import type { Sight } from './Callers';
import { Forecasts } from './Forecasts';
import { LiveFigures, type Moment } from './LiveFigures';
import { migrationSummary } from './migrationSummary';
import type { SeenMigration } from './SeenMigration';
import { sourceIds } from './sourcesAnswer';

type AnswersOptions = { strangler: Strangler; windowMs: number };

/** A migration as it stood at a moment, in short. */
export type Summarised = { summary: MigrationSummary; one: Case };

/** What all answers are made of. */
export class Answers {
  readonly strangler: Strangler;
  readonly assessor = new Assessor();
  readonly forecasts = new Forecasts();
  readonly #live: LiveFigures;

  constructor({ strangler, windowMs }: AnswersOptions) {
    this.strangler = strangler;
    this.#live = new LiveFigures({ store: strangler.store, windowMs });
  }

  /** Migrations with what is seen of them, ready to be judged. */
  async cases(
    { view }: Sight,
    migrations: readonly SeenMigration[],
    moment: Moment,
  ): Promise<Case[]> {
    const liveOf = await this.#live.of(migrations, moment);
    return migrations.map(seen => ({
      ...{ seen, live: liveOf(seen), view: view.seen },
      at: moment.at,
    }));
  }

  /** Migrations with their figures, and all the sources that there are. */
  async summaries(
    sight: Sight,
    migrations: readonly SeenMigration[],
    moment: Moment,
  ): Promise<{ all: Summarised[]; sources: TrafficSourceInfo[] }> {
    const [cases, sources] = await Promise.all([
      this.cases(sight, migrations, moment),
      this.strangler.sources(),
    ]);
    const simulated = new Set(
      sources.flatMap(each => (each.simulated ? each.id : [])),
    );
    const isReplay = moment.at < moment.now;
    const all = await Promise.all(
      cases.map(async one => {
        const { plan } = one.seen;
        const forecast = await this.forecasts.main(plan.migration, one.at);
        const assessment = this.assessor.assessment(one, isReplay);
        const ids = [...sourceIds(one.seen, one.live)];
        const summary = migrationSummary(one, assessment, {
          forecast,
          simulated: ids.some(id => simulated.has(id)),
        });
        return { summary, one };
      }),
    );
    return { all, sources };
  }
}
