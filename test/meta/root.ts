import { join } from 'node:path';

/** The project's folder. Apart from the kit, which loads the product: the toolchain's tests stand without it. */
export const root = join(import.meta.dirname, '../..');
