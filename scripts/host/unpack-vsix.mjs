// A .vsix is a zip file; what VS Code installs of it is its folder `extension`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endRecord = 0x06054b50;
const prefix = 'extension/';

/** Unpacks the extension, as it is shipped, into a folder. */
export function unpackVsix(vsix, folder) {
  const zip = readFileSync(vsix);
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endRecord) end--;
  if (end < 0) throw new Error(`${vsix} is no zip file.`);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const { name, contents, next } = entryAt(zip, at);
    at = next;
    if (!name.startsWith(prefix) || name.endsWith('/')) continue;
    const file = join(folder, name.slice(prefix.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents());
  }
}

/** An entry of the directory at the end of the file, as the zip format lays it out. */
function entryAt(zip, at) {
  const deflated = zip.readUInt16LE(at + 10) === 8;
  const size = zip.readUInt32LE(at + 20);
  const nameLength = zip.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  const header = zip.readUInt32LE(at + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const contents = () => {
    const bytes = zip.subarray(start, start + size);
    return deflated ? inflateRawSync(bytes) : bytes;
  };
  return { name: zip.toString('utf8', at + 46, at + 46 + nameLength), contents, next };
}
