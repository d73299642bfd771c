// What a run of the suite says, whichever host ran it.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Prints a line a test and the closing line, and returns the exit status. A host that ended well without tests that ran
 * has proved nothing, and counts as a failure.
 */
export function reportSuite(resultFile, hostEndedWell) {
  const results = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : [];
  for (const { ok, title, milliseconds, error } of results) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${title} (${milliseconds} ms)`);
    if (error) console.log(error.replace(/^/gm, '       '));
  }
  const passed = results.filter(({ ok }) => ok).length;
  const failedTests = results.length - passed;
  const hostFailed = failedTests === 0 && (!hostEndedWell || results.length === 0);
  if (hostFailed) console.log(results.length === 0 ? 'FAIL no test ran' : 'FAIL the host did not end well');
  console.log(`${passed} passed, ${failedTests + (hostFailed ? 1 : 0)} failed`);
  return failedTests > 0 || hostFailed ? 1 : 0;
}
