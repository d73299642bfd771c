/**
 * `dist/README.md` for the package: the README without its pictures. VS Code shows an installed extension's page without
 * a folder and takes pictures from https addresses alone, so each would be a broken one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const picture = /^!\[[^\]]*\]\([^)]*\)\r?\n(?:\r?\n)?/gm;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
writeFileSync(join(root, 'dist/README.md'), readme.replace(picture, '').replace(/:(?=\r?\n\r?\n\*\*)/g, '.'));
