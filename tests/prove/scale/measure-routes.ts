import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { report } from './meter.ts';

const meter = fileURLToPath(new URL('meter.ts', import.meta.url));
const pages = fileURLToPath(new URL('../../../src/pages/', import.meta.url));

/** Measures the processor time of every kind of page while Astro builds, and lets `SCALE_SAMPLE` write some of each. */
export function measureRoutes(): AstroIntegration {
  return {
    name: 'measure-routes',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ entrypoint: new URL('middleware.ts', import.meta.url), order: 'pre' });
        updateConfig({
          vite: { plugins: [{ name: 'sample-paths', enforce: 'post', transform: samplePaths }] },
        });
      },
      'astro:build:done': report,
    },
  };
}

/** Every module of a route that lists its paths gives those of the sample. */
function samplePaths(code: string, id: string): string | undefined {
  const file = id.split('?')[0]!;
  if (!file.startsWith(pages) || id !== file) return undefined;
  const declared = /export (?:async )?(?:function getStaticPaths\b|const getStaticPaths\b)/;
  if (!declared.test(code)) return undefined;
  const route = relative(pages, file);
  // Images are drawn when they are written, not all before the first page: else the beginning would count them.
  const late = code.replace(/await drawAhead\(/g, 'void (() => undefined)(');
  return `import { sampled as sampledPaths } from ${JSON.stringify(meter)};
${late.replace(/export ((?:async )?function|const) getStaticPaths\b/, '$1 allStaticPaths')}
export const getStaticPaths = async (...given) => sampledPaths(${JSON.stringify(route)}, () => allStaticPaths(...given));`;
}
