import type { SourceMutation } from './source-mutation.ts';

const hosting = 'src/outlets/hosting';
const hostFiles = `${hosting}/host-files.test.ts`;
const policy = `${hosting}/header-policy.test.ts`;
const csp = `${hosting}/content-security-policy.ts`;

// prettier-ignore
/** For each check that works without a built portal, the damage that turns it red; one line each. */
export const sourceMutations: readonly SourceMutation[] = [
  { guards: 'header policy: nothing that is not named', file: csp, from: `"default-src 'none'"`, to: `"default-src 'self'"`, test: policy },
  { guards: 'header policy: nothing inline', file: csp, from: "`script-src 'self'$", to: "`script-src 'self' 'unsafe-inline'$", test: policy },
  { guards: 'header policy: WebAssembly for search alone', file: `${hosting}/header-policy.ts`, from: "{ folders: [''], headers: { ...headers(known),", to: "{ folders: [''], headers: { ...headers(known, true),", test: policy },
  { guards: 'header policy: pages are not open to programs of other sites', file: `${hosting}/header-policy.ts`, from: "{ folders: [''], headers: { ...headers(known), ...ownPages } }", to: "{ folders: [''], headers: { ...headers(known), ...everyone } }", test: policy },
  { guards: 'header policy: https bound only on an own host', file: `${hosting}/header-policy.ts`, from: '(ownSecureHost && httpsOnly)', to: 'httpsOnly', test: hostFiles },
  { guards: 'headers of the server that tests use', file: `${hosting}/header-policy.ts`, from: "'X-Content-Type-Options': 'nosniff'", to: "'X-Content-Type-Options': 'sniff'", test: 'src/cli/serve.test.ts' },
  { guards: 'caching: data that still change are not kept for good', file: `${hosting}/caching.ts`, from: "'du-lieu/:series/:period/:version/'", to: "'du-lieu/:series/:period/'", test: hostFiles },
  { guards: 'nginx: headers with errors too', file: `${hosting}/nginx-file.ts`, from: '${variable(name)} always;`', to: '${variable(name)};`', test: hostFiles },
  { guards: 'Caddy: no header from two rules', file: `${hosting}/caddy-file.ts`, from: '\\t@${key} not path_regexp ${any}', to: '\\t@${key} path_regexp .*', test: hostFiles },
  { guards: 'IIS: no header added twice', file: `${hosting}/iis-file.ts`, from: '(was === undefined ? [] : [`<remove name="${name}" />`])', to: '[]', test: hostFiles },
  { guards: '_headers: no two rules for one address', file: `${hosting}/headers-file.ts`, from: "isFolder(address) && address !== 'en/'", to: 'isFolder(address)', test: policy },
  { guards: 'tree hash: the same on a second run', file: 'src/cli/tree-hash.ts', from: 'path !== treeListName', to: "path !== ''", test: 'src/cli/tree-hash.test.ts' },
  { guards: 'SBOM: what the lock file says', file: 'public/sbom.cdx.json', from: '"purl": "pkg:npm/zod@4.6.7"', to: '"purl": "pkg:npm/zod@4.6.6"', test: 'src/cli/sbom.test.ts' },
  { guards: 'fuzz: the oracle counts ranks again', file: 'src/portal/competition-rank.ts', from: 'firstPlace.set(score, index + 1)', to: 'firstPlace.set(score, firstPlace.size + 1)', test: 'tests/fuzz/fuzz.test.ts' },
  { guards: 'fuzz: the intake never crashes', file: 'src/intake/decode.ts', from: "if (bytes.length === 0) return refuse('file-empty');", to: "if (bytes.length === 0) throw new Error('empty');", test: 'tests/fuzz/fuzz.test.ts' },
  { guards: 'intake: letters of other alphabets', file: 'src/intake/alphabet.ts', from: '«»“”', to: 'Ð«»“”', test: 'src/intake/alphabet.test.ts' },
  { guards: 'intake: bytes that are no UTF-8', file: 'src/intake/decode.ts', from: 'fatal: true, ignoreBOM: true', to: 'fatal: false, ignoreBOM: true', test: 'src/intake/decode.test.ts' },
  { guards: 'intake: file names', file: 'src/intake/release-schema.ts', from: 'if (path === `${name}.csv`) continue;', to: "if (path.endsWith('.csv')) continue;", test: 'tests/golden/damage.test.ts' },
  { guards: 'intake: formulas in cells', file: 'src/intake/cells.ts', from: '/^[=@\\t\\r]/', to: '/^[@\\t\\r]/', test: 'src/intake/cells.test.ts' },
  { guards: 'intake: markup in cells', file: 'src/intake/alphabet.ts', from: '/<[a-z/!?]/i', to: '/<[!?]/i', test: 'src/intake/cells.test.ts' },
  { guards: 'intake: printed ranks against printed scores', file: 'src/intake/check-sums.ts', from: 'row.rank !== rank;', to: 'row.rank < rank;', test: 'src/intake/check-sums.test.ts' },
  { guards: 'intake: nothing fictitious in a public portal', file: 'src/intake/check-sample-rows.ts', from: 'part.startsWith(samplePrefix)', to: 'part === samplePrefix', test: 'src/intake/check-sample-rows.test.ts' },
  { guards: 'ranks: 1, 2, 2, 4', file: 'src/portal/competition-rank.ts', from: 'firstPlace.set(score, index + 1)', to: 'firstPlace.set(score, firstPlace.size + 1)', test: 'src/portal/competition-rank.test.ts' },
  { guards: 'rounding: half away from zero', file: 'src/portal/decimal.ts', from: 'Big.roundHalfUp', to: 'Big.roundHalfEven', test: 'src/portal/decimal.test.ts' },
  { guards: 'intervals: percentiles', file: 'src/portal/percentile.ts', from: 'Math.ceil(share * count - 1e-9)', to: 'Math.floor(share * count - 1e-9)', test: 'src/portal/percentile.test.ts' },
  { guards: 'intervals: weights keep their sum', file: 'src/portal/weight-draws.ts', from: 'drawn[index]! * scale', to: 'drawn[index]!', test: 'src/portal/weight-draws.test.ts' },
  { guards: 'breaks: no movement across one', file: 'src/portal/movement.ts', from: 'totals_comparable !== true', to: 'totals_comparable === null', test: 'src/portal/movement.test.ts' },
  { guards: 'numbers: minus sign and decimal comma', file: 'src/wording/numbers.ts', from: "const minus = '−'", to: "const minus = '-'", test: 'src/wording/numbers.test.ts' },
  { guards: 'search: đ is found by d', file: 'src/wording/search-alias.ts', from: ".replace(/[đð]/g, 'd')", to: '', test: 'src/wording/search-alias.test.ts' },
  { guards: 'contrast of the colours', file: 'src/charts/theme.ts', from: "soft: '#5b564e'", to: "soft: '#9b968e'", test: 'src/charts/theme.test.ts', named: 'has contrast' },
  { guards: 'escaping: feeds', file: 'src/outlets/feeds/atom.ts', from: "'<': '&lt;'", to: "'<': '<'", test: 'src/outlets/hostile-texts.test.ts' },
  { guards: 'escaping: JSON-LD', file: 'src/outlets/json-ld/script-json.ts', from: "'<': '\\\\u003c'", to: "'<': '<'", test: 'src/outlets/hostile-texts.test.ts' },
  { guards: 'escaping: SVG', file: 'src/charts/svg-markup.ts', from: "'<': '&lt;'", to: "'<': '<'", test: 'src/charts/svg.test.ts' },
  { guards: 'escaping: page of the desk', file: 'src/cli/desk-page/parts/markup.ts', from: 'return escapeXml(String(content));', to: 'return String(content);', test: 'src/cli/desk-page/parts/markup.test.ts' },
  { guards: 'escaping: formulas in CSV for Excel', file: 'src/outlets/open-data/inert-text.ts', from: '[=+\\\\-@', to: '[+\\\\-@', test: 'src/outlets/open-data/inert-text.test.ts' },
  { guards: 'embargo: absent before its instant', file: 'src/portal/embargo.ts', from: '<= now;', to: '<= now + 6048e5;', test: 'src/portal/embargo.test.ts' },
  { guards: 'embargo: no source that tells of it', file: 'src/portal/embargo.ts', from: '.filter(({ id }) => !hidden.has(id))', to: '', test: 'src/portal/embargo.test.ts' },
  { guards: 'seal: one changed byte', file: 'src/intake/lock/check-sealed-file.ts', from: 'if (sha256(bytes) === sealed.sha256) return [];', to: 'if (bytes.length === sealed.bytes) return [];', test: 'tests/golden/seal.test.ts' },
  { guards: 'frozen embeds: the script that other sites pin', file: 'public/nhung/v1.js', from: 'height <= 0', to: 'height < 0', test: 'src/outlets/embeds/host-script.test.ts' },
  { guards: 'frozen embeds: the same bytes for ever', file: 'src/outlets/embeds/blocks.ts', from: 'lasting ? { ...story, lacking: null } : story', to: 'story', test: 'tests/golden/frozen-embeds-site.test.ts' },
  { guards: 'publishing: a killed run loses nothing', file: 'src/desk/files/swap-folder.ts', from: 'await rename(outgoing, target);', to: 'await remove(outgoing);', test: 'src/desk/files/swap-folder.test.ts' },
];
