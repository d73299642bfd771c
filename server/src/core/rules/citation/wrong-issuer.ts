import type { StatuteRow } from '../../catalogue/schema.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { defineRule } from '../define-rule.ts';
import { citationsByParagraph } from '../citations-by-paragraph.ts';
import { tellOnce } from '../one-a-paragraph.ts';

export default defineRule({
  meta: {
    code: 'citation/wrong-issuer',
    title: 'Guidance is given to the department that issued it',
    why: 'Statutory guidance binds because of who issued it. A wrong department makes it hard to find, and looks careless.',
    explanation:
      'Fires where a bracket or a sentence names a department or body beside guidance that our list knows, and it is not the one that publishes it, nor one that had the task before or after (“Department of Education” for the Department for Education). Guidance that the list does not know, or whose issuer it is not sure of, is left alone. The fix puts in the department’s name.',
    source:
      'gov.uk and the publishers’ pages, as the catalogue of guidance says for each; 20 008 394, paragraph 9, for the slip',
    standard: 2,
    severity: 'information',
    fix: 'safe',
    since: '0.2.0',
    messages: {
      wrong:
        '“{guidance}” comes from the {right}, not the “{issuer}”. Name the department that issued it, so that readers can find it.',
      unknown:
        '“{guidance}” does not come from the “{issuer}”, as far as we know. Check who issued it, so that readers can find it.',
    },
    examples: {
      good: [
        {
          title: 'The department that issued it',
          text: '## What I found\n\nA council must complete all stages. (Department for Education, 2006, Statutory guidance for local authority children’s services on representations and complaints procedures)\n',
        },
        {
          title: 'No department',
          text: '## What I found\n\nThe statutory guidance, Getting the Best from Complaints, explains councils’ responsibilities.\n',
        },
        {
          title: 'The department that had the task then',
          text: '## What I found\n\nA council must complete all stages. (Department for Education and Skills, 2006, Getting the Best from Complaints)\n',
        },
      ],
      bad: [
        {
          title: '“of” for “for”',
          text: '## What I found\n\nA council must complete all stages. («Department of Education», 2006, Statutory guidance for local authority children’s services on representations and complaints procedures)\n',
          fixed:
            '## What I found\n\nA council must complete all stages. (Department for Education, 2006, Statutory guidance for local authority children’s services on representations and complaints procedures)\n',
        },
        {
          title: 'Another department',
          text: '## What I found\n\nCouncils should have a clear procedure. («Department of Health», Getting the Best from Complaints)\n',
          fixed:
            '## What I found\n\nCouncils should have a clear procedure. (Department for Education, Getting the Best from Complaints)\n',
        },
        {
          title: 'On a line of its own',
          text: 'What I found\n\n  1. The guidance says councils should act without delay:\n  • at stage one, and\n  • at stage two.\n\n(«Department of Education», 2006, Getting the Best from Complaints)\n',
          fixed:
            'What I found\n\n  1. The guidance says councils should act without delay:\n  • at stage one, and\n  • at stage two.\n\n(Department for Education, 2006, Getting the Best from Complaints)\n',
        },
      ],
    },
  },
  *check({ facts, catalogue }) {
    for (const [paragraph, citations] of citationsByParagraph(facts)) {
      yield undefined;
      const noticed = citations.flatMap(({ issuer, id, title }) => {
        if (!issuer || issuer.right || id === undefined) return [];
        const right = meant(issuer.text, catalogue.statute(id));
        const message = right === undefined ? ('unknown' as const) : ('wrong' as const);
        const finding = {
          span: issuer.span,
          message,
          values: { guidance: title ?? '', issuer: issuer.text, right: right ?? '' },
          fixes: () =>
            right === undefined
              ? []
              : [{ title: `Change to “${right}”`, changes: [{ span: issuer.span, newText: right }], safe: true }],
        };
        return [{ finding, also: 'So is this.' }];
      });
      const told = tellOnce(paragraph, noticed);
      if (told) yield told;
    }
  },
});

/** The publisher's name that the text is nearest to, its names before and after included; else its own. */
function meant(written: string, row: StatuteRow | undefined): string | undefined {
  if (row?.issuer === undefined) return undefined;
  const names = [row.issuer, ...(row.issuers ?? [])].filter((name) => name.includes(' '));
  return (nearestName(written, names) ?? row.issuer).replace(/^the /i, '');
}
