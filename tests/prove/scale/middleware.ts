import type { MiddlewareHandler } from 'astro';
import { begin } from './meter.ts';

/** Tells the meter which route is being made: Astro makes one page after the other, a few of them before the first is written. */
export const onRequest: MiddlewareHandler = (context, next) => {
  begin(context.routePattern);
  return next();
};
