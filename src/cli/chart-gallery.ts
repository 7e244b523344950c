import type { AstroIntegration } from 'astro';
import { addressBook } from '../site/address-book.ts';

/** Below the base path, which Astro adds to a route itself. */
const address = addressBook({ base: '/', siteUrl: '' }, 'vi').chartGallery();

/** In `npm run dev`, the page with every chart in all its states; no build has it. */
export function chartGallery(): AstroIntegration {
  return {
    name: 'ba-cong-khai:chart-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        // The underscore keeps the file from being a route of its own.
        if (command === 'dev')
          injectRoute({ pattern: address, entrypoint: './src/pages/_chart-gallery.astro' });
      },
    },
  };
}
