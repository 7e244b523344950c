/** The floors of the house (docs/architecture.md): nothing imports from a floor above its own. */
const floors = [
  ['site', 'intake', 'time'],
  ['sample'],
  ['portal'],
  ['wording'],
  ['charts'],
  ['outlets'],
  ['layouts', 'components', 'client'],
  ['pages'],
];

const folder = (names) => `^src/(${names.join('|')})/`;
const tests = '[.]test[.]ts$';

/** One rule a floor: what stands above it, and the commands, which nothing imports. */
const floorRules = floors.map((names, floor) => ({
  name: `floor-${floor}-${names.join('-')}`,
  severity: 'error',
  comment: `src/${names.join(', src/')} may not know of the floors above.`,
  from: { path: folder(names), pathNot: tests },
  to: { path: folder([...floors.slice(floor + 1).flat(), 'cli']) },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'time-stands-alone',
      severity: 'error',
      comment: 'Days and periods are plain functions that everything may use.',
      from: { path: '^src/time/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/time/' },
    },
    {
      name: 'portal-takes-types-from-intake',
      severity: 'error',
      comment: 'The model works on checked rows; reading and checking them is over by then.',
      from: { path: '^src/portal/', pathNot: tests },
      to: { path: '^src/intake/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sample-knows-tables',
      severity: 'error',
      comment: 'The sample is made from the definitions of the tables, so that a new column is noticed.',
      from: { path: '^src/sample/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: '^src/(sample|time)/|^src/intake/(tables/|table[.]ts$|[a-z]+-schema[.]ts$)',
      },
    },
    {
      name: 'sample-is-for-commands',
      severity: 'error',
      comment: 'Fictitious agencies reach a portal as data, through a command, and in no other way.',
      from: { path: '^src/', pathNot: '^src/(sample|cli)/' },
      to: { path: '^src/sample/' },
    },
    {
      name: 'desk-is-for-commands',
      severity: 'error',
      comment: 'What makes and changes releases is no part of the site.',
      from: { path: '^src/', pathNot: '^src/(desk|cli)/' },
      to: { path: '^src/desk/' },
    },
    {
      name: 'desk-knows-no-pages',
      severity: 'error',
      comment: 'The desk stands on the outlets; how its outcome is printed is the commands’ business.',
      from: { path: '^src/desk/', pathNot: tests },
      to: { path: folder(['layouts', 'components', 'client', 'pages', 'cli']) },
    },
    {
      name: 'plain-node',
      severity: 'error',
      comment: 'These floors run in plain Node: commands, tests, pages and images share them.',
      from: {
        path: folder(['time', 'site', 'intake', 'sample', 'portal', 'wording', 'charts', 'outlets', 'desk']),
      },
      to: { path: '^astro(:|$)|(^|/)node_modules/(astro|@astrojs)/' },
    },
    {
      name: 'intake-draws-nothing',
      severity: 'error',
      comment: 'The intake turns files into rows or problems.',
      from: { path: '^src/intake/' },
      to: { path: '(^|/)node_modules/d3' },
    },
    {
      name: 'client-is-small',
      severity: 'error',
      comment: 'What readers get is made of pure functions; the options of the site stay on the server.',
      from: { path: '^src/client/', pathNot: tests },
      to: {
        path: '.',
        pathNot: [
          '^src/(client|portal|wording|time|styles)/',
          '^src/site/(?!options|option-|addresses[.]ts)',
          // Scenes are drawn in the browser too; svg.ts and pair.ts mark a sample by the options of the site.
          '^src/charts/(?!svg[.]ts|pair[.]ts)',
        ],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Circles of types alone are harmless; circles of running code are not.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment: '`npm ci --omit=dev && npm start` has to work.',
      from: { path: '^src/', pathNot: `${tests}|[.]example[.]ts$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
