import {
  MOVE_KINDS,
  type MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';

/** One entry of a plan: a move, or a text of the address that is none. */
export type PlanEntry = { id: string; text: string; move?: MoveOnWire };

/** What separates moves and their parts in the address must not be in them. */
const escaped = (part: string) =>
  part.replace(
    /[%~,]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isKind = (text: string): text is MoveOnWire['kind'] =>
  MOVE_KINDS.some(kind => kind === text);

const startOf = (ref: string) => ref.slice(0, ref.indexOf(':'));

const KIND_OF: Readonly<Record<string, MoveOnWire['kind']>> = {
  'component group': 'service-to-team',
  'group group': 'team-to-unit',
  'component domain': 'service-to-domain',
  'system domain': 'system-to-domain',
};

/** `kind~what~to`, or `what~to` where both references say what kind of move it is. */
function moveOfText(text: string): MoveOnWire | undefined {
  const parts = text.split('~').map(unescaped);
  if (parts.some(part => part === '') || parts.length > 3) return undefined;
  const to = parts.at(-1) ?? '';
  const what = parts.at(-2) ?? '';
  const kind =
    parts.length === 3
      ? parts[0]
      : (KIND_OF[`${startOf(what)} ${startOf(to)}`] ?? '');
  return isKind(kind) && what ? { kind, what, to } : undefined;
}

/** A move as the address has it. */
export const textOfMove = ({ kind, what, to }: MoveOnWire): string =>
  [kind, what, to].map(escaped).join('~');

/** The plan that the values of `move` in an address spell, in their order. */
export function planOf(values: readonly string[]): PlanEntry[] {
  const seen = new Map<string, number>();
  return values
    .flatMap(value => value.split(','))
    .filter(text => text !== '')
    .map(text => {
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      return { id: `${text} ${before}`, text, move: moveOfText(text) };
    });
}

/** A plan as the one value of `move`; undefined = there is nothing in it. */
export const valueOfPlan = (
  plan: readonly Pick<PlanEntry, 'text'>[],
): string | undefined => plan.map(({ text }) => text).join(',') || undefined;
