import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const model = '/src/pages/_portal.ts';
const reading = 'readData(siteOptions.dataRoot, siteOptions.edition)';

/**
 * Poisons the data between the intake and the model. No setting of the project can do that: it is a plugin of the
 * build that the test starts.
 */
export function poisonPlugin(): Plugin {
  return {
    name: 'poison-the-model',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(model)) return null;
      if (!code.includes(reading)) throw new Error(`${model} no longer reads the data by ${reading}`);
      const from = JSON.stringify(fileURLToPath(new URL('./poison.ts', import.meta.url)));
      return [
        `import { poisoned } from ${from};`,
        code.replace(
          reading,
          `(({ data, problems }) => ({ data: data && poisoned(data), problems }))(${reading})`,
        ),
      ].join('\n');
    },
  };
}
