import { findingText, readFiles } from '../files';
import { entitiesOfFiles } from './entitiesOfFiles';
import { offlineWorld } from './offlineWorld';
import { scorecardFor } from './scorecardFor';
import { type ScoredEntity, scoreEntity } from './scoreEntities';
import { scoreLines } from './scoreLines';

export type ScoreOptions = {
  format: 'table' | 'json';
  /** Files that are known, and not scored: groups, scorecards, the other ends of calls. */
  with: readonly string[];
  /** The level that every entity has to reach. */
  require?: string;
  /** Milliseconds since 1970. */
  now: number;
};

type Print = (line: string) => void;

/** Exit codes: 0 = fine, 1 = below what is required, 2 = the files or the options are wrong. */
type ExitCode = 0 | 1 | 2;

const isBelow = (
  { standing: { reached } }: ScoredEntity,
  required: number,
): boolean => reached !== null && reached < required;

/** Scores the entities of the named files by what files alone can tell, and prints it. */
export async function score(
  names: readonly string[],
  options: ScoreOptions,
  print: Print,
): Promise<ExitCode> {
  const [scored, known] = await Promise.all(
    [names, options.with].map(readFiles),
  );
  const asked = await entitiesOfFiles(scored.files);
  const others = await entitiesOfFiles(known.files);
  const entities = [...asked.entities, ...others.entities];
  const { scorecard, problems } = scorecardFor(entities);
  const wrong = [
    ...[scored, known].flatMap(({ unreadable }) => unreadable),
    ...[asked, others].flatMap(({ findings }) => findings),
  ].map(findingText);
  const required =
    options.require === undefined
      ? -1
      : scorecard.levels.indexOf(options.require);
  if (options.require !== undefined && required < 0)
    wrong.push(
      `There is no level ${options.require}; there are ${scorecard.levels.join(', ')}`,
    );
  if (wrong.length > 0) {
    for (const line of [...wrong, ...problems]) print(line);
    return 2;
  }
  const world = offlineWorld(entities, options.now);
  const results = asked.entities.flatMap(
    entity => scoreEntity(world, entity, scorecard) ?? [],
  );
  const below = results.filter(each => isBelow(each, required));
  if (options.format === 'json')
    print(
      JSON.stringify(
        { levels: scorecard.levels, problems, entities: results },
        null,
        2,
      ),
    );
  else
    for (const line of [
      ...problems,
      ...scoreLines(results),
      '',
      `${results.length} entities scored by files alone; checks that need something that runs are left out`,
      ...(options.require === undefined
        ? []
        : [`${below.length} below ${options.require}`]),
    ])
      print(line);
  return below.length > 0 ? 1 : 0;
}
