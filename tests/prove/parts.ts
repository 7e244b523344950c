import type { ProofPart } from './part.ts';
import { accessibilityPart } from './parts/accessibility.ts';
import { fuzzPart } from './parts/fuzz.ts';
import { headersPart } from './parts/headers.ts';
import { hostingPart } from './parts/hosting.ts';
import { keyboardPart } from './parts/keyboard.ts';
import { loadPart } from './parts/load.ts';
import { mutationsPart } from './parts/mutations.ts';
import { pagesPart } from './parts/pages.ts';
import { peersPart } from './parts/peers.ts';
import { reproduciblePart } from './parts/reproducible.ts';
import { scalePart } from './parts/scale.ts';

/** All that is claimed and tried, in the order of the report. */
export const proofParts: readonly ProofPart[] = [
  reproduciblePart,
  hostingPart,
  headersPart,
  loadPart,
  fuzzPart,
  scalePart,
  peersPart,
  accessibilityPart,
  keyboardPart,
  pagesPart,
  mutationsPart,
];
