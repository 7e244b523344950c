import { describe } from 'vitest';
import { askOfEveryPage } from './support/asks-of-every-page.ts';
import { inBothLanguages, samplePageKindPaths } from './support/page-kinds.ts';

describe.each(inBothLanguages(samplePageKindPaths))('sample «/%s»', (path) => askOfEveryPage(path, 'sample'));
