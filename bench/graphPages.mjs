const ROOT_GROUP = 'group:default/acme';

const RELATIONS = [
  ['parentOf', 'childOf'],
  ['ownerOf', 'ownedBy'],
  ['dependsOn', 'dependencyOf'],
].flat();

const peerQuery = new URLSearchParams([
  ['rootEntityRefs[]', ROOT_GROUP],
  ['maxDepth', '∞'],
  ['unidirectional', 'false'],
  ['mergeRelations', 'true'],
  ['direction', 'LR'],
  ['showFilters', 'false'],
  ['curve', 'curveMonotoneX'],
  ...['group', 'component'].map(kind => ['selectedKinds[]', kind]),
  ...RELATIONS.map(relation => ['selectedRelations[]', relation]),
]);

/**
 * The two pages that show an organization with its groups, its services and the calls between
 * them. `look` runs in the page: whether all is there, and a text that changes while it still draws.
 */
export const BANYAN = {
  name: 'Banyan',
  path: `/ownership?scope=${encodeURIComponent(ROOT_GROUP)}`,
  area: '[role=application]',
  look: ({ services }) => {
    const map = document.querySelector(
      `[role=application][aria-label^="Map of ${services} "]`,
    );
    const { paintedAt } = globalThis.benchWatch;
    const level = document.querySelector('nav button[aria-current=true]');
    return {
      isReady: map !== null && paintedAt > 0,
      key: `${map !== null} ${paintedAt}`,
      at: paintedAt,
      now: performance.now(),
      shown: level?.textContent ?? '',
    };
  },
};

/** The page of Backstage's own plugin. */
export const CATALOG_GRAPH = {
  name: 'catalog-graph',
  path: `/catalog-graph?${peerQuery}`,
  area: 'svg#dependency-graph',
  look: ({ services, groups }) => {
    const nodes = [...document.querySelectorAll('[data-testid=node]')];
    const edges = document.querySelectorAll('[data-testid=edge]').length;
    const frame = document.querySelector('svg#dependency-graph');
    const isSettled = frame?.parentElement?.style.visibility === 'visible';
    const now = performance.now();
    return {
      isReady: nodes.length >= services + groups && isSettled,
      key: `${nodes.length} ${edges} ${isSettled}`,
      at: now,
      now,
      shown: `${nodes.length} nodes, ${edges} edges`,
    };
  },
};
