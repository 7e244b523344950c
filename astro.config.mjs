import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chartGallery } from './src/cli/chart-gallery.ts';
import { dataWatcher } from './src/cli/data-watcher.ts';
import { sitemapEntry } from './src/cli/sitemap-entry.ts';
import { siteOptions } from './src/site/options.ts';

const { basePath, contentRoot, dataRoot, edition, preview, siteUrl } = siteOptions;

/** Every page names its styles and scripts: hashes alone, without the names of components, are a tenth of a kB less. */
const shortNames = {
  rollupOptions: {
    output: {
      entryFileNames: '_astro/x.[hash].js',
      chunkFileNames: '_astro/x.[hash].js',
      assetFileNames: '_astro/x.[hash][extname]',
    },
  },
};

export default defineConfig({
  output: 'static',
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // White space as in JSX, which is also how prettier breaks the lines of .astro files: a line break beside an element
  // is no space, `{' '}` is one. tests/browser/every-page.test.ts looks for words that run together.
  compressHTML: 'jsx',
  i18n: {
    defaultLocale: 'vi',
    locales: ['vi', 'en'],
    routing: { prefixDefaultLocale: false },
  },
  // No page of a sample or a preview is to be found by a search engine.
  integrations: [
    mdx(),
    ...(edition === 'sample' || preview ? [] : [sitemap({ serialize: sitemapEntry })]),
    chartGallery(),
  ],
  build: {
    // Nothing inline, so that `script-src 'self'` in a header is enough.
    inlineStylesheets: 'never',
    // While a file is being written, the next ones are made.
    concurrency: 4,
  },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, ...shortNames },
    environments: { client: { build: shortNames } },
    plugins: [dataWatcher({ folders: [dataRoot, contentRoot], model: 'src/pages/_portal.ts' })],
  },
});
