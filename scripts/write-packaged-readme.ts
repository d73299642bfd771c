/**
 * `dist/README.md` for the package: the README without its pictures. VS Code shows an installed extension's page without
 * a folder and takes pictures from https addresses alone, so each would be a broken one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** A picture with the colon that points to it. */
const picture = /(:?)(?:\r?\n){2}!\[[^\]]*\]\([^)]*\)(?=\r?\n)/g;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const packaged = readme.replace(picture, (_, colon: string) => (colon === '' ? '' : '.'));
writeFileSync(join(root, 'dist/README.md'), packaged);
