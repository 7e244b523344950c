import type { MiddlewareHandler } from 'astro';
import { begin } from './meter.ts';

/** Tells the meter which route is being written: Astro writes one page after the other. */
export const onRequest: MiddlewareHandler = (context, next) => {
  begin(context.routePattern);
  return next();
};
