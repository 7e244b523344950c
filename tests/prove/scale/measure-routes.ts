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

/** Images and papers are kept from build to build: their time would say which build came before, so none is made. */
const drawn = /\.(?:png|pdf|docx)\.ts$/;

/** Every module of a route that lists its paths is timed while it does. */
function timeListing(code: string, id: string): string | undefined {
  const file = id.split('?')[0]!;
  if (!file.startsWith(pages) || id !== file) return undefined;
  const declared = /export (?:async )?(?:function getStaticPaths\b|const getStaticPaths\b)/;
  if (!declared.test(code)) return undefined;
  const route = relative(pages, file);
  const renamed = code.replace(/export ((?:async )?function|const) getStaticPaths\b/, '$1 listStaticPaths');
  if (drawn.test(route)) return `${renamed}\nexport const getStaticPaths = () => [];`;
  return `import { timedListing } from ${JSON.stringify(meter)};
${renamed}
export const getStaticPaths = async (...given) => timedListing(${JSON.stringify(route)}, () => listStaticPaths(...given));`;
}
