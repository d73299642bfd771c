import type { Rule, RuleExample } from '../../core/rules/define-rule.ts';
import { rules } from '../../core/rules/registry.generated.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { isKnownRule } from '../../session/configuration/rule-codes.ts';
import type { CommandLineIo, ExitStatus } from '../io.ts';
import { paintFor, wrap, type Paint } from '../output/plain-text.ts';
import type { Problems } from '../problems.ts';
import { configurationFor, fixWords, severityWords, standardWords } from '../rule-words.ts';

/** Says what a rule looks for, why it matters, and what to do. */
export function explain(code: string, io: CommandLineIo, problems: Problems): ExitStatus {
  const rule = rules.find(({ meta }) => meta.code === code.toLowerCase());
  if (rule) {
    io.stdout.write(describeRule(rule, paintFor(io), io.stdout.columns));
    return 0;
  }
  const near = nearestName(
    code,
    rules.map(({ meta }) => meta.code),
  );
  if (isKnownRule(code)) problems.report(`not built yet: the rule ${code}`);
  else
    problems.report(
      `there is no rule ${code}.${near ? ` Did you mean ${near}?` : ' decision-statement rules lists them all.'}`,
    );
  return 2;
}

function describeRule({ meta }: Rule, paint: Paint, width: number | undefined): string {
  const section = (heading: string, text: string): string =>
    `${paint('bold', heading)}\n${text
      .trim()
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${wrap(line, '  ', width)}`))
      .join('\n')}\n`;
  return [
    `${paint('underline', meta.code)}\n${meta.title}\n`,
    section('Why it matters', meta.why),
    section('What is found', meta.explanation),
    section('Severity', severityWords(meta)),
    section('Decision standard', standardWords(meta)),
    section('Fix', fixWords[meta.fix]),
    section('Source', meta.source),
    ...meta.examples.bad.slice(0, 1).map((example) => describeExample('Found between « and »', example, paint)),
    ...meta.examples.good.slice(0, 1).map((example) => describeExample('Not found', example, paint)),
    section('To change its severity, in .decision-statement.json', configurationFor(meta.code, 'off')),
  ].join('\n');
}

const describeExample = (heading: string, { title, text }: RuleExample, paint: Paint): string =>
  `${paint('bold', `${heading}: ${title}`)}\n${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n`;
