declare namespace App {
  interface Locals {
    /** Set by Prose.astro for the components of one MDX page. */
    prose?: import('./prose.ts').ProseContext;
  }
}
