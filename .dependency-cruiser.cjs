/** Imports run downhill only; see the design's shape in README.md. Type-only imports count too. */

const layers = ['domain', 'words', 'store', 'http', 'pages']
const lambdas = 'reader|secretariat|member|ballot|ballot-box|jobs'

/** What each layer under functions/ may import: itself and the layers below it. */
const downhill = layers.map((layer, at) => ({
  name: `${layer}-imports-downhill`,
  severity: 'error',
  from: { path: `^functions/${layer}/` },
  to: { path: '^(functions|lib|bin|test)/', pathNot: `^functions/(${layers.slice(0, at + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...downhill,
    {
      name: 'domain-is-pure',
      comment: 'Rules and schemas: no I/O, no clock, no framework.',
      severity: 'error',
      from: { path: '^functions/domain/' },
      to: { pathNot: ['^functions/domain/', '^node_modules/(zod|chinese-days|@date-fns/tz)/'] },
    },
    {
      name: 'words-are-words',
      comment: 'Sentences are made of values; nothing is loaded to make them.',
      severity: 'error',
      from: { path: '^functions/words/' },
      to: { pathNot: ['^functions/(words|domain)/'] },
    },
    {
      name: 'documents-are-pure',
      severity: 'error',
      from: { path: '^functions/documents/' },
      to: { path: '^(functions|lib|bin|test)/', pathNot: '^functions/(documents|words|domain)/' },
    },
    {
      name: 'store-knows-no-http',
      severity: 'error',
      from: { path: '^functions/(store|domain|words|documents)/' },
      to: { path: '^node_modules/(hono|@hono)/' },
    },
    {
      name: 'lambdas-stand-alone',
      comment: 'A Lambda has its own folder because it has its own IAM role; what two of them share stands below both.',
      severity: 'error',
      from: { path: `^functions/(${lambdas})/` },
      to: { path: `^functions/(${lambdas})/`, pathNot: '^functions/$1/' },
    },
    {
      name: 'functions-run-alone',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(bin|lib|test)/' },
    },
    {
      name: 'lib-knows-the-route-table-and-the-keys',
      severity: 'error',
      from: { path: '^lib/' },
      to: {
        path: '^(functions|bin|test)/',
        pathNot: '^functions/(http/(route-table|operation)|store/keys)\\.ts$',
      },
    },
    { name: 'no-test-code', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(bin|lib|functions|test)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-dependency-in-a-function',
      severity: 'error',
      from: { path: '^functions/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
