/**
 * Lowest first: a layer may import itself and what stands before it. `lsp` and `cli` are side by side, and so is `format`
 * beside `rules` and `snapshot`: it knows nothing of findings, nor they of it.
 */
const layers = [
  ['text', 'server/src/core/text'],
  ['catalogue', 'server/src/core/catalogue'],
  ['document', 'server/src/core/document'],
  ['format', 'server/src/core/format'],
  ['rules', 'server/src/core/rules'],
  ['snapshot', 'server/src/core/snapshot'],
  ['features', 'server/src/features'],
  ['session', 'server/src/session'],
  ['lsp', 'server/src/lsp'],
  ['cli', 'server/src/cli'],
  ['main', 'server/src/main'],
];

const mayNotImport = (name, index) =>
  layers
    .filter(
      ([other], place) =>
        place > index ||
        (name === 'cli' && other === 'lsp') ||
        (['rules', 'snapshot', 'session'].includes(name) && other === 'format'),
    )
    .map(([, folder]) => `^${folder}/`);

const directions = layers.map(([name, folder], index) => ({
  name: `${name}-imports-downwards-only`,
  comment:
    'text <- catalogue <- document <- format <- rules <- snapshot <- features <- session <- { lsp, cli } <- main',
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: [...mayNotImport(name, index), '^client/'] },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'every-folder-is-a-layer',
      comment: 'a new folder is given its place in the order at the top of .dependency-cruiser.cjs',
      severity: 'error',
      from: { path: '^server/src/', pathNot: layers.map(([, folder]) => `^${folder}/`) },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea, or the shared part belongs in a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'client-takes-types-only',
      comment: 'the client talks to the server by the protocol, and bundles none of it',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-folder-knows-the-connection',
      comment: 'only lsp/ and the mains import vscode-languageserver; features take its types only',
      severity: 'error',
      from: { path: '^server/src/(?!lsp/|main/)' },
      to: { path: 'node_modules/vscode-(languageserver|jsonrpc)(-protocol)?/' },
    },
    {
      name: 'core-is-pure',
      comment: 'the core knows no host: no Node, no editor, no protocol',
      severity: 'error',
      from: { path: '^server/src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-takes-no-protocol',
      comment: 'the core knows no host: no Node, no editor, no protocol',
      severity: 'error',
      from: { path: '^server/src/core/' },
      to: { path: 'node_modules/vscode-' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^(test|scripts|bench)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
