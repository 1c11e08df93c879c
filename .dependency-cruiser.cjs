// Which room may look into which. Each module may import what stands left of it, and only by its door (index.ts).
const modules = ['platform', 'identity', 'policy', 'proposal', 'file', 'paper', 'finding', 'standing', 'draw', 'claim', 'ledger', 'factor', 'travel', 'document', 'boundary', 'committee', 'methodology', 'project', 'promotion',
  'issuance', 'market', 'event', 'offset', 'confirmation', 'oversight', 'case', 'archive', 'notice', 'disclosure'];
// What computes and does nothing else: every rules file, the executing document, the boundary, and two small tools.
const pure = ['^server/.*[/.]rules\\.ts$', '^server/(document|boundary)/', '^server/policy/policy\\.ts$', '^server/platform/(log/canonical|sheet/(unzip|text)|worker/answer|steps)\\.ts$'];
// `module` alone loads a pure package when it is first needed.
const purePackages = ['^(crypto|module)$', '^node_modules/(mathjs|ajv|saxes|flatbush|fflate|proj4|gcoord|@turf)/'];
// The console's rooms, each above those before it: the server's order, then what stands on top.
const rooms = [...modules, 'journal', 'menu', 'home', 'search'];
// What another room may take from a capability of the console: pieces that several pages share, documents, styles.
const doors = ['[^/]+/documents', '[a-z]+/[a-z]+[.]module', 'draw/commit', 'event/pack-download', 'factor/pick', 'finding/(findings|comments)', 'ledger/(entries|statement)',
  'methodology/(examine|examples|formula|parameter-values|lines|tex)', 'offset/unit-fields', 'paper/papers', 'project/declared', 'standing/(relations|checked)'];
const forbid = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment });
module.exports = {
  forbidden: [
    forbid('no-circular', { path: '^(server|shared|admin|test)/' }, { circular: true }, 'A circle has no floor to stand on, types included.'),
    forbid('shared-is-the-ground', { path: '^shared/' }, { pathNot: '^shared/' }, 'shared/ knows neither server, nor admin, nor any package.'),
    ...rooms.map((room, floor) => forbid(`console-${room}-looks-down`, { path: `^admin/${room}/` },
      { path: `^admin/(main|public|messages|words|resources|${rooms.slice(floor + 1).join('|')})[./]` }, `${room} of the console stands below these.`)),
    forbid('console-by-the-door', { path: '^admin/([^/]+)/' }, { path: '^admin/[^/]+/',
      pathNot: ['^admin/($1|platform|generated)/', ...doors.map((door) => `^admin/${door}[.]`)] }, 'Take from another capability what several pages share.'),
    forbid('admin-knows-shared-only', { path: '^admin/' }, { path: '^(server|test)/' }, 'The console speaks GraphQL to the server.'),
    forbid('cities-come-late', { path: '^(admin/|shared/(?!region/(cities|divisions)\\.ts$))' }, { path: '^shared/region/cities', dynamic: false }, 'The table of cities is a chunk of its own.'),
    forbid('counties-stay-on-the-server', { path: '^(admin/|shared/(?!region/divisions\\.ts$))' }, { path: '^shared/region/(divisions\\.ts|counties\\.json)$' }),
    forbid('server-knows-no-console', { path: '^server/' }, { path: '^(admin|test)/' }),
    forbid('no-extraneous', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] }, 'Every package that is imported is declared.'),
    forbid('not-to-dev-dep', { path: '^(server|shared)/' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }, 'The product runs without development dependencies.'),
    forbid('rules-are-pure', { path: pure }, { pathNot: ['^shared/', ...pure, ...purePackages], dependencyTypesNot: ['type-only'] },
      'Rules, the executing document and the boundary take plain data and return plain data: no framework, no store and no clock.'),
    forbid('by-the-door', { path: '^server/([^/]+)/' }, { path: '^server/(?!platform/)([^/]+)/(?!index\\.ts$|policy\\.ts$)', pathNot: '^server/$1/' }, 'Import another module by its index.ts.'),
    ...modules.map((module, floor) => forbid(`${module}-looks-down`, { path: `^server/${module}/` },
      { path: `^server/(${modules.slice(floor + 1).join('|') || 'nothing'})/` }, `${module} stands below these.`)),
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'require', 'node', 'default'], mainFields: ['main', 'types', 'typings'] } },
};
