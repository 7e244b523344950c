import { readFileSync } from 'node:fs';

export default JSON.parse(readFileSync('data/ranking.json', 'utf8'));
