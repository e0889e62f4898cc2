import type { Scored, ScoredEntity } from './scoreEntities';

const QUIET: ReadonlySet<string> = new Set(['pass', 'not-applicable']);

const nameOf = ({ entityRef }: ScoredEntity) => entityRef;
const levelOf = ({ level, standing: { reached } }: ScoredEntity) =>
  level ?? (reached === null ? 'not rated' : 'starting');
const countOf = ({ standing: { passed, counting } }: ScoredEntity) =>
  `${passed}/${counting}`;

function resultLines({
  check,
  title,
  level,
  verdict,
  message,
  evidence,
  remediation,
}: Scored): string[] {
  return [
    `  ${verdict.padEnd(8)}${check.padEnd(9)}${level.padEnd(8)}${title}: ${message}`,
    ...evidence.map(({ text, entityRef }) =>
      entityRef === undefined
        ? `                   ${text}`
        : `                   ${entityRef}: ${text}`,
    ),
    ...(remediation === null ? [] : [`           -> ${remediation}`]),
  ];
}

/** A table of the entities, then what each has to mend: warnings, failures, and what nobody knows. */
export function scoreLines(entities: readonly ScoredEntity[]): string[] {
  const width = Math.max(6, ...entities.map(each => nameOf(each).length)) + 2;
  const row = (name: string, level: string, count: string, next: string) =>
    `${name.padEnd(width)}${level.padEnd(10)}${count.padStart(7)}  ${next}`.trimEnd();
  return [
    row('entity', 'level', 'passed', 'next'),
    ...entities.map(each =>
      row(nameOf(each), levelOf(each), countOf(each), each.missing.join(', ')),
    ),
    ...entities.flatMap(each => {
      const loud = each.results.filter(({ verdict }) => !QUIET.has(verdict));
      return loud.length === 0
        ? []
        : ['', nameOf(each), ...loud.flatMap(resultLines)];
    }),
  ];
}
