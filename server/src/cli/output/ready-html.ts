import type { Diagnosis } from '../../core/rules/run-rules.ts';
import { verdict } from '../../features/readiness/readiness-lines.ts';
import type { StandardReadiness } from '../../features/readiness/readiness.ts';
import type { ReadyReport } from './ready-report.ts';
import { printable } from './plain-text.ts';

/** A page of its own for the file of the case: no script, nothing fetched, readable by a screen reader and on paper. */
export function readyHtml(reports: readonly ReadyReport[]): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ready to issue?</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { border: 1px solid #767676; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
ul { margin: 0; padding-left: 1.2rem; }
</style>
</head>
<body>
<main>
<h1>Ready to issue?</h1>
${reports.length === 0 ? '<p>No statement was looked at.</p>' : reports.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ path, readiness }: ReadyReport): string {
  return `<section>
<h2>${escaped(readiness.title)}</h2>
<p>${escaped(path)}: ${readiness.stage === 'final' ? 'final decision' : 'draft decision'}</p>
<p><strong>${escaped(verdict(readiness))}.</strong></p>
<table>
<caption>By decision standard</caption>
<thead><tr><th scope="col">Standard</th><th scope="col">Blocks</th><th scope="col">To look at</th><th scope="col">Hints</th></tr></thead>
<tbody>
${readiness.standards.map(row).join('\n')}
</tbody>
</table>
</section>`;
}

const row = ({ standard, name, blocking, toLookAt, hints }: StandardReadiness): string =>
  `<tr><th scope="row">${standard} ${escaped(name)}</th><td>${list(blocking)}</td><td>${list(toLookAt)}</td><td>${hints}</td></tr>`;

const list = (findings: readonly Diagnosis[]): string =>
  findings.length === 0
    ? 'Nothing found'
    : `<ul>${findings.map((finding) => `<li>${escaped(sentence(finding))}</li>`).join('')}</ul>`;

const sentence = ({ paragraph, message, code }: Diagnosis): string =>
  `${paragraph === undefined ? '' : `Paragraph ${paragraph}: `}${message} (${code})`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text from a draft may hold anything, markup included. */
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
