const PREFIX = 'cluster\n';

/** The id of a mark that stands for several. */
export const clusterId = (ids: readonly string[]): string =>
  PREFIX + ids.join('\n');

/** The events that a mark stands for. */
export const idsOf = (id: string | undefined): readonly string[] => {
  if (id === undefined) return [];
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length).split('\n') : [id];
};
