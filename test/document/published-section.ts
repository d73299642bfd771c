/** An upheld statement of 14 January 2025 in the published layout, around an action section of one's own. */
export const published = (section: string, heading = 'Agreed action'): string => `Somewhere Council (24 010 031)

Category : Housing > Allocations

Decision : Upheld

Decision date : 14 Jan 2025

The Ombudsman's final decision:

Summary: We found fault. The Council has agreed to remedy the injustice.

The complaint

  1. Mr X complains about the Council.

${heading}

${section.replace(/^\n/, '')}

Final decision

  1. I have found fault causing injustice.

Investigator's decision on behalf of the Ombudsman
`;
