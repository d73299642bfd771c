/** Numbers the shapes of what other programs read; it changes only when one of them must. */
export const schemaVersion = 1;
export const toolName = 'decision-statement';

export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
