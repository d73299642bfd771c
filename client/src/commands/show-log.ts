import type { CommandContext } from './command-context.ts';

export function showLog(context: CommandContext): void {
  context.log.show();
}
