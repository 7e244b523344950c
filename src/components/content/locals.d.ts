declare namespace App {
  interface Locals {
    /** Set by Prose.astro for the components of one MDX page. */
    prose?: import('./prose.ts').ProseContext;
    /** Set by the page of a frozen version: what leads to this release leads to its own frozen addresses. */
    frozen?: import('../../portal/portal.ts').Release;
  }
}
