/** Builds the console's pages into dist/admin when something that they are made of is newer than they are. */
import { existsSync, globSync, statSync } from 'node:fs';
import { build } from 'vite';

const made = 'dist/admin/index.html';
const sources = ['admin/**/*.{ts,tsx,css,html,svg,json}', 'shared/**/*.ts', 'vite.config.ts', 'package-lock.json'].flatMap((pattern) => globSync(pattern));
const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
if (!existsSync(made) || statSync(made).mtimeMs < newest) await build({ logLevel: 'warn' });
