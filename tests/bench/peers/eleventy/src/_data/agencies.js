import { readFileSync } from 'node:fs';

export default JSON.parse(readFileSync('data/agencies.json', 'utf8')).agencies;
