/** Letters that run from right to left, and marks that change the direction of what follows. */
const CHANGES_DIRECTION =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name whose direction does not spill over to the text around it; most names stay as they are. @public */
export const isolated = (name: string): string =>
  CHANGES_DIRECTION.test(name)
    ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`
    : name;
