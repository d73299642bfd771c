/** Apart from the schemas, so that shipped code can read a status without loading what validates it. */
export const provisionStatuses = ['in force', 'amended', 'repealed', 'not in force'] as const;
export type ProvisionStatus = (typeof provisionStatuses)[number];

export const evidences = ['page', 'general knowledge'] as const;
/** `page`: the text, its heading or a page about it was read. Only that may support a warning. */
export type Evidence = (typeof evidences)[number];
