import { READINESS_FIELDS } from '../fields';
import { asAnswer } from '../fields/asAnswer';
import type { Changes } from './Texts';

/** In the place of an answer that the catalog has, and the reader took away. */
const NOT_ANSWERED = '-';

/** What the reader has changed, out of the address; what no field can hold is left out. */
export function changesIn(get: (name: string) => string | undefined): Changes {
  const changes = READINESS_FIELDS.flatMap(({ id, short, input }) => {
    const text = get(short) ?? '';
    const answer = text === NOT_ANSWERED ? null : asAnswer(text, input);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(changes);
}

/** All parameters of the form: a change as its text, undefined = as the catalog says. */
export function addressOf(
  changes: Changes,
): Record<string, string | undefined> {
  return Object.fromEntries(
    READINESS_FIELDS.map(({ id, short }) => [
      short,
      id in changes ? (changes[id] ?? NOT_ANSWERED) : undefined,
    ]),
  );
}
