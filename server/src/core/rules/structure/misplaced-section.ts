import { houseStyleOf } from '../../document/house-style.ts';
import type { Section, Statement } from '../../document/model.ts';
import { defineRule, type Fix } from '../define-rule.ts';

export default defineRule({
  meta: {
    code: 'structure/misplaced-section',
    title: 'Sections stand in the standard order',
    why: 'Readers know where each part of a decision stands; a section out of order reads as if another one were missing.',
    explanation:
      'Fires on a known section that is out of order. “What I have (and have not) investigated” may stand before or after the role and powers, and “Parts of the complaint that I did not investigate” before or after the final decision. When two sections have changed places one of them is reported.',
    source: 'Decision Statements Manual, chapter 7',
    standard: 5,
    severity: 'warning',
    fix: 'review',
    since: '0.1.0',
    messages: {
      misplaced: 'The section “{section}” stands out of the standard order, so readers will miss it. Move it {place}.',
    },
    examples: {
      good: [
        {
          title: 'What I have investigated, after the powers',
          text: 'The complaint\n\n1. Mr X complained.\n\nThe Ombudsman’s role and powers\n\n2. The Act limits our powers.\n\nWhat I have investigated\n\n3. I have investigated events since May.\n\nHow I considered this complaint\n\n4. I spoke to Mr X.\n',
        },
      ],
      bad: [
        {
          title: 'The powers at the end',
          text: 'The complaint\n\n1. Mr X complained.\n\nHow I considered this complaint\n\n2. I spoke to Mr X.\n\nMy assessment\n\n3. There was a delay.\n\n«The Ombudsman’s role and powers»\n\n4. The Act limits our powers.\n\nFinal decision\n\n5. We will not investigate.\n',
          fixed:
            'The complaint\n\n1. Mr X complained.\n\nThe Ombudsman’s role and powers\n\n4. The Act limits our powers.\n\nHow I considered this complaint\n\n2. I spoke to Mr X.\n\nMy assessment\n\n3. There was a delay.\n\nFinal decision\n\n5. We will not investigate.\n',
        },
      ],
    },
  },
  *check({ statement, catalogue }) {
    const known = statement.sections.filter(
      (section, place) =>
        section.kind !== 'unknown' && statement.sections.findIndex((other) => other.kind === section.kind) === place,
    );
    const rankOf = (section: Section): number => catalogue.section(section.kind)?.rank ?? 0;
    const inOrder = new Set(longestRisingRun(known, rankOf));
    for (const section of known) {
      yield;
      if (inOrder.has(section)) continue;
      const target = known.find((other) => inOrder.has(other) && rankOf(other) > rankOf(section));
      yield {
        span: section.heading.textSpan,
        message: 'misplaced',
        values: { section: section.heading.text, place: target ? `before “${target.heading.text}”` : 'to the end' },
        subject: `section:${section.kind}`,
        fixes: () => [move(statement, section, target)],
      };
    }
  },
});

/** The largest set of sections that already stand in order; the others are the ones to move. */
function longestRisingRun(sections: readonly Section[], rankOf: (section: Section) => number): readonly Section[] {
  const best: (readonly Section[])[] = [];
  sections.forEach((section, place) => {
    let longest: readonly Section[] = [];
    for (let before = 0; before < place; before++) {
      const run = best[before] ?? [];
      const last = run.at(-1);
      if (last && rankOf(last) <= rankOf(section) && run.length > longest.length) longest = run;
    }
    best.push([...longest, section]);
  });
  return best.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function move(statement: Statement, section: Section, target: Section | undefined): Fix {
  const { text, sections } = statement;
  const start = section.heading.span.start;
  const next = sections[sections.indexOf(section) + 1];
  const end = next?.heading.span.start ?? text.length;
  const at = target?.heading.span.start ?? text.length;
  const style = houseStyleOf(statement);
  const gap = `${style.newLine}${style.airy ? style.newLine : ''}`;
  const own = text.slice(start, end);
  // The last section of a file may lack the line end that it needs before another heading.
  const moved = /\n\s*$/.test(own) ? own : `${own}${gap}`;
  const atEnd = at === text.length && !text.endsWith('\n');
  return {
    title: `Move “${section.heading.text}” ${target ? `before “${target.heading.text}”` : 'to the end'}`,
    changes: [
      { span: { start, end }, newText: '' },
      { span: { start: at, end: at }, newText: atEnd ? `${gap}${own.trimEnd()}` : moved },
    ],
    safe: false,
  };
}
