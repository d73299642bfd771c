/**
 * Tells texts apart without keeping them: two 32-bit hashes and the length. Not for secrets; for knowing whether a file that
 * was read before has changed.
 */
export function textMark(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca77);
    b ^= b >>> 13;
  }
  return `${text.length.toString(36)} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}
