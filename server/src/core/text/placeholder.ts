/** Our own placeholder in skeletons and inserted paragraphs: `‹what to fill in›`. Rules but one read it as filled in. */
export const hasPlaceholder = (text: string): boolean => /‹[^›\n]*›/.test(text);
