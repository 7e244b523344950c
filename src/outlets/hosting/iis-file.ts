import { escapeXml } from '../../charts/svg-markup.ts';
import { askedAgain, keptForGood } from './caching.ts';
import { headersOf, type HeaderRule } from './header-policy.ts';
import { mimeTypes } from './mime-types.ts';

/**
 * The policy as `web.config` of IIS, which lies in the built folder itself. IIS knows no patterns: each folder whose
 * headers differ from those of the root is named, and so is each that is kept for good.
 * @param folders the built folders that may differ, `nhung`, `en/nhung`, `du-lieu/papi/2024/v1.0.0`: without a slash at the end
 * @param kept those of them, and files, that are kept for good
 */
export function iisFile(
  policy: readonly HeaderRule[],
  folders: readonly string[],
  kept: readonly string[],
): string {
  const usual = headersOf(policy, '');
  const special = [...new Set([...folders, ...kept])].toSorted().flatMap((path) => {
    const headers = headersOf(policy, `${path}/`);
    const cache = kept.includes(path) ? keptForGood : askedAgain;
    const lines = differences(parentHeaders(policy, path), { ...headers, 'Cache-Control': cache });
    if (lines.length === 0) return [];
    return [
      `  <location path="${escapeXml(path)}">`,
      '    <system.webServer><httpProtocol><customHeaders>',
      ...lines.map((line) => `      ${line}`),
      '    </customHeaders></httpProtocol></system.webServer>',
      '  </location>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    // «ExecuteURL» would answer «200 OK».
    '      <error statusCode="404" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    '    <security><requestFiltering><hiddenSegments><add segment="_headers" /></hiddenSegments></requestFiltering></security>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="NoControl" />',
    ...Object.entries(mimeTypes).flatMap(([ending, type]) => [
      `      <remove fileExtension=".${ending}" />`,
      `      <mimeMap fileExtension=".${ending}" mimeType="${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}" />`,
    ]),
    '    </staticContent>',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpProtocol><customHeaders>',
    '      <remove name="X-Powered-By" />',
    ...Object.entries({ ...usual, 'Cache-Control': askedAgain }).map(
      ([name, value]) => `      ${added(name, value)}`,
    ),
    '    </customHeaders></httpProtocol>',
    '  </system.webServer>',
    ...special,
    '</configuration>',
    '',
  ].join('\r\n');
}

/** What holds for a path without a rule of its own: that of its first folder, which is named too where it differs. */
function parentHeaders(policy: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const parent = path
    .split('/')
    .slice(0, path.startsWith('en/') ? 2 : 1)
    .join('/');
  return { ...headersOf(policy, parent === path ? '' : `${parent}/`), 'Cache-Control': askedAgain };
}

/** The lines that turn the headers of the folder above into these. */
function differences(
  above: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(above), ...Object.keys(here)])];
  return names.flatMap((name) => {
    const [was, is] = [above[name], here[name]];
    if (was === is) return [];
    return [
      ...(was === undefined ? [] : [`<remove name="${name}" />`]),
      ...(is === undefined ? [] : [added(name, is)]),
    ];
  });
}

const added = (name: string, value: string): string => `<add name="${name}" value="${escapeXml(value)}" />`;
