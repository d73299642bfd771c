import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { doNotRun } from './not-run.ts';
import {
  closeAll,
  eventually,
  inBrowserAlone,
  openDraft,
  rangeOf,
  replace,
  seedText,
  untilStopsAre,
} from './drafts.ts';

/** Processes that this extension host has started and that run our server. */
function servers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isServer(pid));
}

function isServer(pid: number): boolean {
  try {
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.js');
  } catch {
    return false;
  }
}

export function define(): void {
  suite('A crash', () => {
    teardown(closeAll);

    test('costs one server: another takes over, and knows the open draft', async function () {
      if (inBrowserAlone) return doNotRun(this, 'the server is a worker: there is no process to end');
      if (process.platform !== 'linux') return doNotRun(this, 'it finds the process where only Linux has it');
      const editor = await openDraft(await seedText('24-020-172'));
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
      const [first, ...others] = servers();
      assert.ok(first !== undefined && others.length === 0, 'one server for the window');
      process.kill(first, 'SIGKILL');
      const second = await eventually('another server', () => servers().find((pid) => pid !== first));
      assert.notEqual(second, first);
      const { end } = rangeOf(editor.document, 'Pay Miss X £300');
      await editor.edit((edit) => edit.insert(end, ' within one month of our final decision'));
      await untilStopsAre(editor.document, []);
      await replace(editor, ' within one month of our final decision', '');
      await untilStopsAre(editor.document, ['remedy/missing-deadline']);
    });
  });
}
