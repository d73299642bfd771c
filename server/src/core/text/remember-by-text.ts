/** Far more than one statement has of whatever is remembered; a text of nonsense must not fill the memory. */
const mostTexts = 500;
/** In code units. A "sentence" may be as long as a draft of ten million; it is read each time. */
const longestText = 2_000;

/**
 * A pure reader of short texts that remembers its latest answers: at a key, nearly all actions and sentences say what they
 * said before, but stand elsewhere.
 */
export function rememberByText<Result>(read: (text: string) => Result): (text: string) => Result {
  const answers = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > longestText) return read(text);
    const known = answers.get(text);
    if (known) return known.result;
    const result = read(text);
    if (answers.size >= mostTexts) answers.clear();
    answers.set(text, { result });
    return result;
  };
}
