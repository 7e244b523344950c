import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { report } from './meter.ts';

const meter = fileURLToPath(new URL('meter.ts', import.meta.url));
const pages = fileURLToPath(new URL('../../../src/pages/', import.meta.url));

/** Measures the processor time of every route while Astro builds. */
export function measureRoutes(): AstroIntegration {
  return {
    name: 'measure-routes',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ entrypoint: new URL('middleware.ts', import.meta.url), order: 'pre' });
        updateConfig({
          vite: { plugins: [{ name: 'time-listings', enforce: 'post', transform: timeListing }] },
        });
      },
      'astro:build:done': report,
    },
  };
}

/** Every module of a route that lists its paths is timed while it does. */
function timeListing(code: string, id: string): string | undefined {
  const file = id.split('?')[0]!;
  if (!file.startsWith(pages) || id !== file) return undefined;
  const declared = /export (?:async )?(?:function getStaticPaths\b|const getStaticPaths\b)/;
  if (!declared.test(code)) return undefined;
  const route = relative(pages, file);
  // Images are drawn when they are written, not all before the first page: else the beginning would count them.
  const late = code.replace(/await drawAhead\(/g, 'void (() => undefined)(');
  return `import { timedListing } from ${JSON.stringify(meter)};
${late.replace(/export ((?:async )?function|const) getStaticPaths\b/, '$1 listStaticPaths')}
export const getStaticPaths = async (...given) => timedListing(${JSON.stringify(route)}, () => listStaticPaths(...given));`;
}
