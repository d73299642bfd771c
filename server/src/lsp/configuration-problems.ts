import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { diagnosticSource } from '../features/diagnostics.ts';
import type { LoadedConfiguration } from '../session/configuration/find-configuration.ts';

export interface ConfigurationProblems {
  show(loaded: LoadedConfiguration): void;
  /** Before everything is read anew: a file may have gone. */
  clear(): void;
}

/** Shows what is wrong in a configuration file at its place in that file, which nobody needs to have open. */
export function createConfigurationProblems(connection: Connection): ConfigurationProblems {
  const shown = new Map<string, string>();
  return {
    show({ sources, problems }) {
      for (const uri of new Set([...sources, ...problems.map(({ location }) => location)])) {
        const diagnostics: Diagnostic[] = problems
          .filter((problem) => problem.location === uri)
          .map(({ range, message }) => ({
            range,
            message,
            severity: DiagnosticSeverity.Warning,
            source: diagnosticSource,
          }));
        const now = JSON.stringify(diagnostics);
        if ((shown.get(uri) ?? '[]') === now) continue;
        shown.set(uri, now);
        connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
      }
    },
    clear() {
      for (const [uri, problems] of shown)
        if (problems !== '[]') connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
      shown.clear();
    },
  };
}
