import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Half of the hash tells findings apart for good. */
const lengthInBytes = 16;

/**
 * HMAC-SHA-256, so that short texts can't be looked up in a table made once for everybody. Load it only when there is an
 * ignore file.
 * @param key in hexadecimal digits.
 * @returns hexadecimal digits.
 */
export function createKeyedHash(key: string): (text: string) => string {
  const bytes = hexToBytes(key);
  return (text) => bytesToHex(hmac(sha256, bytes, utf8ToBytes(text)).slice(0, lengthInBytes));
}
