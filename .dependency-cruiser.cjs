/**
 * The rules that hold the house together; `yarn check` enforces them.
 * Each says what to do instead.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one idea, or need a third that both import.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core knows no framework, network, disk or clock. Pass values in; return values out. Pure algorithm libraries are listed here by name.',
      severity: 'error',
      from: {
        path: '^packages/core/src',
        pathNot: '[.]test[.]ts$|/__(fixtures|testUtils)__/',
      },
      to: {
        pathNot: [
          '^packages/core/src',
          'node_modules/(graphology(-communities-louvain|-types)?|lodash|luxon|re2js)/',
        ],
      },
    },
    {
      name: 'core-topics-are-siblings',
      comment:
        'A topic may use graph/ and chance/, never another topic; layout and alignment stand on ownership, scorecards on all of them. If two topics need it, it belongs in graph/.',
      severity: 'error',
      from: {
        path: '^packages/core/src/([^/]+)/',
        pathNot:
          '^packages/core/src/(graph|testing|layout|alignment|scorecards)/|[.]test[.]ts$|/__(fixtures|testUtils)__/',
      },
      to: {
        path: '^packages/core/src/([^/]+)/',
        pathNot: '^packages/core/src/($1|graph|chance)/',
      },
    },
    {
      name: 'common-knows-no-side',
      comment:
        'The vocabulary runs in browser, backend and command line. It may use the catalog model and pure libraries only.',
      severity: 'error',
      from: {
        path: '^plugins/banyan-common/src',
        pathNot: '[.]test[.]ts$|/__(fixtures|testUtils)__/',
      },
      to: {
        pathNot: [
          '^plugins/banyan-common/src',
          '^packages/core/src',
          'node_modules/(@backstage/(catalog-model|filter-predicates|errors|plugin-permission-common|types)|yaml|zod)/',
        ],
      },
    },
    {
      name: 'plugins-are-siblings',
      comment:
        'A feature plugin may use core and the banyan-* libraries, never another feature plugin.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/src', pathNot: '^plugins/banyan-' },
      to: {
        path: '^plugins/([^/]+)/src',
        pathNot: '^plugins/($1|banyan-[^/]+)/',
      },
    },
    {
      name: 'plugins-know-no-portal',
      comment:
        'The portal is made of plugins; a plugin works in any Backstage and knows no app or backend.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^packages/(app|backend|cli)/' },
    },
    {
      name: 'not-to-test-code',
      comment: 'What only tests need stays with the tests.',
      severity: 'error',
      from: {
        pathNot:
          '[.]test[.]tsx?$|/testing/|/dev/|/__(fixtures|testUtils)__/|/e2e-tests/',
      },
      to: { path: '[.]test[.]tsx?$|/__(fixtures|testUtils)__/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/dist-types/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
