import type { Diagnosis } from '../../core/rules/run-rules.ts';
import type { Span } from '../../core/text/span.ts';
import type { Readiness, StandardReadiness } from './readiness.ts';

/** One line of the short report: ten at most, whatever was found. */
export interface ReadinessLine {
  readonly state: 'blocks' | 'look' | 'clear';
  /** "Standard 3, legally sound: 1 thing blocks, 2 to look at" */
  readonly text: string;
  /** The first thing to turn to, in the words of its finding and with its paragraph; empty when there is none. */
  readonly detail: string;
  /** Where that is. */
  readonly span: Span | undefined;
}

/** "Ready to issue", or what holds it up, for a heading. */
export function verdict({ ready, stage, standards }: Readiness): string {
  const blocking = standards.reduce((count, each) => count + each.blocking.length, 0);
  const looks = standards.reduce((count, each) => count + each.toLookAt.length, 0);
  const look = looks === 0 ? '' : `; ${looks} to look at`;
  if (!ready) return `Not ready to issue: ${blocking === 1 ? '1 thing blocks' : `${blocking} things block`} it${look}`;
  // A draft goes to the parties for their comments; only a final decision is published.
  return `${stage === 'draft' ? 'Ready to send out as a draft, not to publish' : 'Ready to issue'}${look}`;
}

/** One line for each standard under which something was found, what blocks first, and one for the others together. */
export function readinessLines({ standards }: Readiness): readonly ReadinessLine[] {
  const found = standards.filter(({ blocking, toLookAt }) => blocking.length + toLookAt.length > 0);
  const clear = standards.filter((each) => !found.includes(each));
  const blocked = found.filter(({ blocking }) => blocking.length > 0);
  const others = found.filter(({ blocking }) => blocking.length === 0);
  return [...[...blocked, ...others].map(lineOf), ...(clear.length > 0 ? [clearLine(clear)] : [])];
}

function lineOf({ standard, name, blocking, toLookAt }: StandardReadiness): ReadinessLine {
  const counts = [
    ...(blocking.length > 0 ? [blocking.length === 1 ? '1 thing blocks' : `${blocking.length} things block`] : []),
    ...(toLookAt.length > 0 ? [`${toLookAt.length} to look at`] : []),
  ];
  const [first] = [...blocking, ...toLookAt];
  return {
    state: blocking.length > 0 ? 'blocks' : 'look',
    text: `Standard ${standard}, ${name}: ${counts.join(', ')}`,
    detail: first ? detailOf(first) : '',
    span: first?.span,
  };
}

/** The first sentence of the message says what is wrong; the rest stands at the place itself. */
function detailOf({ paragraph, message }: Diagnosis): string {
  const sentence = /^.{20,}?[.?!](?=\s|$)/s.exec(message)?.[0] ?? message;
  return paragraph === undefined ? sentence : `paragraph ${paragraph}: ${sentence}`;
}

const clearLine = (clear: readonly StandardReadiness[]): ReadinessLine => ({
  state: 'clear',
  text: `Nothing found under ${clear.map(({ standard, name }) => `${standard} ${name}`).join(', ')}`,
  detail: '',
  span: undefined,
});
