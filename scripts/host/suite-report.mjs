// What a run of the suite says, whichever host ran it.
import { existsSync, readFileSync } from 'node:fs';

const marks = { passed: 'ok  ', failed: 'FAIL', 'not run': 'NOT RUN' };
const nothing = { version: undefined, tests: [] };

/** The results that a Node host wrote; none when it wrote none. */
export const readResults = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing);

/**
 * Prints a line a test and the closing line, and returns the exit status. A host that ended well without tests that ran
 * has proved nothing, and counts as a failure; so does one of another version.
 * @param {{ version?: string, tests: readonly object[] }} [results]
 * @param {boolean} hostEndedWell
 * @param {string} [wantedVersion] of VS Code, where it is settled which one runs
 */
export function reportSuite({ version, tests } = nothing, hostEndedWell, wantedVersion) {
  if (version) console.log(`In VS Code ${version}`);
  for (const { outcome, title, milliseconds, detail } of tests) {
    const not = outcome === 'not run';
    console.log(`${marks[outcome]} ${title}${not ? `: ${detail}` : ` (${milliseconds} ms)`}`);
    if (detail && !not) console.log(detail.replace(/^/gm, '       '));
  }
  const count = (wanted) => tests.filter(({ outcome }) => outcome === wanted).length;
  const problem = problemOfHost({ version, ran: count('passed') + count('failed') }, hostEndedWell, wantedVersion);
  if (problem && count('failed') === 0) console.log(`FAIL ${problem}`);
  const failed = Math.max(count('failed'), problem ? 1 : 0);
  const skipped = count('not run') > 0 ? `, ${count('not run')} skipped` : '';
  console.log(`${count('passed')} passed, ${failed} failed${skipped}`);
  return failed > 0 ? 1 : 0;
}

function problemOfHost({ version, ran }, hostEndedWell, wantedVersion) {
  if (ran === 0) return 'no test ran';
  if (wantedVersion && version !== wantedVersion) return `this is VS Code ${version}, not ${wantedVersion}`;
  return hostEndedWell ? undefined : 'the host did not end well';
}
