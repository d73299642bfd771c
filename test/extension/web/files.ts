// `node:fs` in the browser: what needs it is not run there, and must only load.
function refuse(): never {
  throw new Error('There are no files in the browser.');
}

export const readdirSync = refuse;
export const readFileSync = refuse;
