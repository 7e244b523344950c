import { describe } from 'vitest';
import { askOfEveryPage } from './support/asks-of-every-page.ts';
import { pagesToRead } from './support/pages-to-read.ts';

describe.each(pagesToRead.root)('«/%s»', (path) => askOfEveryPage(path, 'root'));
