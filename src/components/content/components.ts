import Cite from './Cite.astro';
import Day from './Day.astro';
import Section from './Section.astro';
import To from './To.astro';
import Toc from './Toc.astro';

/** Every component that an MDX page may use, by its name there. */
export const contentComponents = { Cite, Day, Section, To, Toc };
