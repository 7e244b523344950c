import type { Exhibit } from '../charts/exhibits/exhibit.ts';
import { frozenExhibit } from '../charts/exhibits/frozen.ts';

/** An exhibit as the page shows it that is being rendered. @param locals `Astro.locals` */
export function exhibitHere(locals: App.Locals, exhibit: Exhibit): Exhibit;
export function exhibitHere(locals: App.Locals, exhibit: Exhibit | null): Exhibit | null;
export function exhibitHere(locals: App.Locals, exhibit: Exhibit | null): Exhibit | null {
  const { frozen } = locals;
  return exhibit && frozen && exhibit.release === frozen ? frozenExhibit(exhibit, frozen) : exhibit;
}
