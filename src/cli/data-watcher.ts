import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/**
 * In `npm run dev`, a change under the watched folders makes the model anew and reloads the page: the files are read
 * by the intake and not imported, so Vite alone does not know that the model depends on them.
 * @param options.model the module that reads the folders, from the project's root
 */
export function dataWatcher(options: { folders: readonly string[]; model: string }): Plugin {
  const folders = options.folders.map((folder) => `${normalizePath(resolve(folder))}/`);
  const model = normalizePath(resolve(options.model));
  return {
    name: 'ba-cong-khai:data-watcher',
    apply: 'serve',
    configureServer(server) {
      // Folders below the root are watched already; DATA_ROOT may lie elsewhere.
      server.watcher.add([...folders]);
    },
    // Called for each Vite environment; Astro then invalidates the modules named here with all that import them, in
    // the module graph and in the runner that has evaluated them, and reloads.
    hotUpdate({ file, modules }) {
      if (!folders.some((folder) => file.startsWith(folder))) return undefined;
      const ofModel = this.environment.moduleGraph.getModulesByFile(model) ?? [];
      return [...modules, ...ofModel];
    },
  };
}
