/** Text, or why a draft can't be read: the message follows the file's name. */
export type DecodedText = { readonly text: string } | { readonly refusal: string };

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const asUtf8 = 'In VS Code, choose “Save with Encoding” and then “UTF-8”.';

/** Reads UTF-8. A byte order mark is not part of the text, as in an editor; line ends stay as they are. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)) {
    return { refusal: `is saved as UTF-16, and only UTF-8 text can be read. ${asUtf8}` };
  }
  if (bytes.includes(0)) return { refusal: 'is not a text file.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refusal: `is not saved as UTF-8 text. ${asUtf8}` };
  }
}
