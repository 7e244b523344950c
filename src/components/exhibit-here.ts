import type { Exhibit } from '../charts/exhibits/exhibit.ts';
import { frozenExhibit } from '../charts/exhibits/frozen.ts';

/** An exhibit as the page shows it that is being rendered. @param locals `Astro.locals` */
export function exhibitHere({ frozen }: App.Locals, exhibit: Exhibit): Exhibit {
  return frozen && exhibit.release === frozen ? frozenExhibit(exhibit, frozen) : exhibit;
}
