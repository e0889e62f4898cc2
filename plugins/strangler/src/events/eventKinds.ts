import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';

type Kind = MigrationEvent['kind'];

/** The kinds of events: a sign of its own for each, the word, and the word for many. */
export const KINDS: Readonly<
  Record<Kind, { sign: string; word: string; many: string }>
> = {
  stage: { sign: '●', word: 'step', many: 'steps' },
  weight: { sign: '◆', word: 'share moved', many: 'moves of the share' },
  rollback: { sign: '▼', word: 'rollback', many: 'rollbacks' },
  finding: { sign: '!', word: 'finding', many: 'findings' },
  source: { sign: '≈', word: 'source', many: 'events of sources' },
  order: { sign: '→', word: 'order', many: 'orders' },
};

const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);

/** The kind that the address names; undefined = all. */
export const kindOf = (text: string | undefined): Kind | undefined =>
  text !== undefined && isKind(text) ? text : undefined;

/** Whether less went to the new side than before. */
export const isBack = ({ kind, from, to }: MigrationEvent): boolean =>
  kind === 'rollback' || (from !== null && to !== null && to < from);

/** The sign of an event: what went back has its own, whatever its kind. */
export const signOf = (event: MigrationEvent): string =>
  isBack(event) ? KINDS.rollback.sign : KINDS[event.kind].sign;

const ORIGINS: Readonly<Record<MigrationEvent['origin'], string>> = {
  catalog: 'catalog',
  recorded: 'recorded here',
  gateway: 'gateway',
  push: 'pushed',
  banyan: 'portal',
};

/** Who says so, and on what ground: "catalog, illustrative". */
export const knownBy = ({
  origin,
  evidence,
}: Pick<MigrationEvent, 'origin' | 'evidence'>): string =>
  evidence ? `${ORIGINS[origin]}, ${evidence}` : ORIGINS[origin];
