import type { ProofPart } from './part.ts';
import { accessibilityPart } from './parts/accessibility.ts';
import { fuzzPart } from './parts/fuzz.ts';
import { headersPart } from './parts/headers.ts';
import { hostingPart } from './parts/hosting.ts';
import { mutationsPart } from './parts/mutations.ts';
import { pagesPart } from './parts/pages.ts';
import { reproduciblePart } from './parts/reproducible.ts';

/** All that is claimed and tried, in the order of the report. */
export const proofParts: readonly ProofPart[] = [
  reproduciblePart,
  hostingPart,
  headersPart,
  pagesPart,
  accessibilityPart,
  fuzzPart,
  mutationsPart,
];
