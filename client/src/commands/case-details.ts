import { window } from 'vscode';

/** What the person knows of the case already; what was left empty is missing. */
export interface CaseDetails {
  readonly body?: string;
  readonly reference?: string;
  readonly complainant?: string;
}

interface Step {
  readonly name: keyof CaseDetails;
  readonly prompt: string;
  readonly placeHolder: string;
  readonly check?: (value: string) => string | undefined;
}

const steps: readonly Step[] = [
  { name: 'body', prompt: 'Which body is the complaint about?', placeHolder: 'Somewhere Council' },
  {
    name: 'reference',
    prompt: 'What is the reference of the case?',
    placeHolder: '23 010 031',
    check: (value) =>
      value.trim() === '' || /^\d\d \d{3} \d{3}[a-z]?$/i.test(value.trim())
        ? undefined
        : 'The case system knows references in the form YY NNN NNN, as in 23 010 031.',
  },
  {
    name: 'complainant',
    prompt: 'What is the person called in the statement?',
    placeHolder: 'Mr X, Ms B, or Y; never the real name or initial',
  },
];

/** Asks step by step, by keyboard alone: Enter skips a step, Escape ends it all. Undefined when it was ended. */
export async function askCaseDetails(title: string): Promise<CaseDetails | undefined> {
  let details: CaseDetails = {};
  for (const [place, { name, prompt, placeHolder, check }] of steps.entries()) {
    const value = await window.showInputBox({
      title: `${title} (${place + 1} of ${steps.length})`,
      prompt: `${prompt} Press Enter to leave it for later.`,
      placeHolder,
      ...(check && { validateInput: check }),
      ignoreFocusOut: true,
    });
    if (value === undefined) return undefined;
    if (value.trim() !== '') details = { ...details, [name]: value.trim() };
  }
  return details;
}
