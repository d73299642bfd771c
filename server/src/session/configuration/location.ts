/**
 * Places of files as text with forward slashes: a URI (`file:///c%3A/drafts/a.decision`) in an editor, an absolute path
 * (`/drafts/a.decision`, `C:/drafts/a.decision`) on the command line. No Node and no URL class, so that it is the same in
 * a browser.
 */

/** The part that no `..` climbs over: `file://host/`, `C:/`, `//server/share/`, `/`. */
const rootOf = (location: string): string =>
  /^(?:[a-z][a-z\d+.-]+:\/\/[^/]*\/(?:[a-z](?::|%3a)\/)?|[a-z]:\/|\/\/[^/]+\/[^/]+\/|\/)/i.exec(location)?.[0] ?? '';

export const isUri = (location: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(location);

/** True for what stands on its own: a path from a root, a drive or a share, or a URI. */
export const isAbsolute = (path: string): boolean => rootOf(path.replaceAll('\\', '/')) !== '';

/** The folder that holds a file or a folder, without a slash at its end unless it is a root; undefined above a root, and for an unsaved draft. */
export function folderOf(location: string): string | undefined {
  const root = rootOf(location);
  if (root === '' || location.length <= root.length) return undefined;
  const slash = location.replace(/\/+$/, '').lastIndexOf('/');
  return slash < root.length ? root : location.slice(0, slash);
}

/** The location that `path`, relative and with either slash, means in `folder`. `..` stops at the root. */
export function locationIn(folder: string, path: string): string {
  const root = rootOf(folder);
  const written = path.replaceAll('\\', '/').split('/');
  const parts = folder.slice(root.length).split('/').filter(Boolean);
  for (const part of isUri(folder) ? written.map(encodeURIComponent) : written) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return root + parts.join('/');
}

/** Letter case counts except in drive letters, whose URIs are written in both ways. */
const comparableLocation = (location: string): string =>
  location
    .replace(/\/+$/, '')
    .replace(
      /^([a-z][a-z\d+.-]+:\/\/[^/]*\/)?([a-z])(?::|%3a)(?=\/|$)/i,
      (_, scheme: string | undefined, drive: string) => `${scheme ?? ''}${drive.toLowerCase()}:`,
    );

/** True for the folder itself and everything below it. */
export function isInside(location: string, folder: string): boolean {
  const inner = comparableLocation(location);
  const outer = comparableLocation(folder);
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The way from a folder to a location, with forward slashes, as people write it: `drafts/a b.decision`, `../c.decision`. */
export function relativePath(location: string, folder: string): string {
  const to = partsOf(location);
  const from = partsOf(folder);
  const parting = from.findIndex((part, index) => part !== to[index]);
  const shared = parting === -1 ? from.length : parting;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const partsOf = (location: string): readonly string[] => {
  const parts = comparableLocation(location).split('/').filter(Boolean);
  return isUri(location) ? parts.map(decoded) : parts;
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
