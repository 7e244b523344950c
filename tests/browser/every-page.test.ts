import { describe } from 'vitest';
import { askOfEveryPage } from './support/asks-of-every-page.ts';
import { pageKindPathsInBothLanguages } from './support/page-kinds.ts';

describe.each(pageKindPathsInBothLanguages)('«/%s»', (path) => askOfEveryPage(path, 'root'));
