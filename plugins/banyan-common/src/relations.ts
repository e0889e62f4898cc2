/** A migration and the legacy component that it replaces bit by bit. @public */
export const RELATION_STRANGLES = 'strangles';
/** The reverse of {@link RELATION_STRANGLES}. @public */
export const RELATION_STRANGLED_BY = 'strangledBy';
/** A migration and an entity that takes over one of its capabilities. @public */
export const RELATION_MIGRATES_TO = 'migratesTo';
/** The reverse of {@link RELATION_MIGRATES_TO}. @public */
export const RELATION_MIGRATES_FROM = 'migratesFrom';

/** Banyan's relations as [primary, reverse], in the form that graph views take. @public */
export const BANYAN_RELATION_PAIRS: [string, string][] = [
  [RELATION_STRANGLES, RELATION_STRANGLED_BY],
  [RELATION_MIGRATES_TO, RELATION_MIGRATES_FROM],
];
