import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import {
  type Matrix,
  MATRIX_ORDERS,
  MATRIX_SUBJECTS,
  type MatrixOrder,
  type MatrixSubject,
  type Spot,
} from './model/matrix';

/** What of the matrix is shown, and how; all of it is in the address. */
export type MatrixState = {
  subject: MatrixSubject;
  order: MatrixOrder;
  isIndirect: boolean;
  onlyAtOdds: boolean;
  isTable: boolean;
};

const oneOf = <T extends string>(choices: readonly T[], text?: string): T =>
  choices.find(choice => choice === text) ?? choices[0];

/** The state in an address. */
export const matrixState = (url: UrlState): MatrixState => ({
  subject: oneOf(MATRIX_SUBJECTS, url.get('of')),
  order: oneOf(MATRIX_ORDERS, url.get('order')),
  isIndirect: url.get('reach') === 'indirect',
  onlyAtOdds: url.get('only') === 'disagreements',
  isTable: url.get('as') === 'table',
});

/** A cell as the address has it: `from~to`. */
export const cellText = ({ rows }: Matrix, { from, to }: Spot): string =>
  `${rows[from].ref}~${rows[to].ref}`;

/** The cell that an address names, if it is in the matrix. */
export function spotOfText(
  { placeOf }: Matrix,
  text: string | undefined,
): Spot | undefined {
  const [caller, callee] = text?.split('~') ?? [];
  if (caller === undefined || callee === undefined) return undefined;
  const from = placeOf.get(caller);
  const to = placeOf.get(callee);
  return from === undefined || to === undefined ? undefined : { from, to };
}
