import { fileURLToPath } from 'node:url';
import config from '../../../astro.config.mjs';
import { measureRoutes } from './measure-routes.ts';

/** The project's own configuration, with a meter at every route: only `npm run prove -- scale` builds with it. */
export default {
  ...config,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  integrations: [...(config.integrations ?? []), measureRoutes()],
};
