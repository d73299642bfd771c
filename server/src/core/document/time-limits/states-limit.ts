/**
 * Whether a sentence says what a time limit is. "The Council must hold the panel within 30 days" does; "the Council held it
 * within 30 days", "it agreed to hold it within 30 days" and "its policy allows 30 days" tell of this case, a promise, or a
 * limit that the body set for itself.
 */

const framedBefore =
  /(?:\b(?:within|inside|up to|(?:no|not) (?:later|more|longer|less) than|(?:more|longer|less|fewer) than|at (?:most|least)|(?:a )?(?:maximum|minimum|limit|deadline|period) of|not exceeding|exceed|ha(?:s|ve|d)|takes?|gives?|allows?|in|under|for|every|after|from|miss(?:es)?|extend(?:ed)?(?: (?:it|this|the period|the time))? to|(?:ends?|lasts?|expires?|continues?|runs?)(?: (?:after|for|up to))?)(?: (?:the|a|an|its|their|only|about the|further|another|maximum|statutory|first|initial|additional|period of|maximum of|next|required|them|parents|appellants|(?:the )?(?:person|council|parent|complainant)))*|\bis|\bare|\bof) $/i;
const framedBehind =
  /^(?:'s?)?(?: (?:statutory|legal))? (?:(?:time[- ]?)?(?:limit|scale|frame)s?|deadline|target|period|window|notice|maximum|to (?:respond|reply|comment|complete|decide|issue|hold|appeal|ask|request|lodge))\b/i;

/** About, more or less: nobody is held to it. */
const roughly = /\b(?:about|around|approximately|roughly|nearly|almost|some|over|the last|the past|another) $/i;

/** True when the words around the period set it as a limit. */
export function isFramed(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start);
  if (roughly.test(before)) return false;
  return framedBefore.test(before) || framedBehind.test(sentence.slice(end, end + 40));
}

const rules =
  '(?:law|regulations?|guidance|code|act|order|procedure|process|timescales?|time ?limits?|time ?frames?|deadlines?|legislation|limits?|working together)';
const requires = new RegExp(
  String.raw`\b(?:must|should|shall|ought to|(?:have|has|had) to|needs? to|needed to|(?:is|are|was|were|be) (?:legally )?(?:required|obliged|expected|supposed|allowed|entitled|bound|meant)|${rules} (?:also )?(?:says?|stat(?:es|e)|requires?|required|sets?|gives?|gave|allows?|allowed|provides?|expects?|recommends?|suggests?|specif(?:y|ies)|is|are|was|were|of|for|at|on)|(?:law|regulations?|guidance|code|procedure)\b[^.;]{0,60}\b(?:lets?|allows?|gives?|permits?|sets?|limits)\b|(?:we|the ombudsman) (?:do not|don't|cannot|can't|would not|will not|only|usually|normally|generally)|normally|usually|require[sd]? (?:the |a |councils?|that|by)|cannot|may|can|lasts? (?:for )?(?:up to )?(?:\d+|[a-z]+ (?:days|weeks|months|years))|(?:only )?counts? if|threshold|(?:someone|people|a person|anyone|complaints?) (?:is|are)|(?:have|has|had) (?:up to|at least|at most|a maximum|a further|only|no more than|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)|set out in (?:law|the)|by law|in law|under the regulations)\b`,
  'i',
);
const isRule =
  /(?<!\bto )\b(?:meets?|responds?|repl(?:y|ies)|takes?|decides?|sends?|issues?|holds?|reports?|complet(?:es|e)|gives?|lasts?|ends?|are when|is when)\b(?: [^\s,;]{1,20}){0,8} (?:within|up to|no (?:later|more|longer) than|not later than|more than|after|for|in)\b/i;

/** One line of a list of stages: "Stage three: an independent panel (up to 30 working days)". */
const isStage = /^\W{0,5}(?:the )?(?:first |second |third )?stage(?: (?:one|two|three|1|2|3))?\b[^.:,]{0,30}[:,-] /i;
/** What has happened is no rule. */
const isPast = /\b(?:took|was|were|had|lasted|met|did|held it|replied|responded)\b/i;

const party = String.raw`(?:(?:the |a |its |their )?(?:council|authority|trust|provider|home|board|school|landlord|association|officer|manager|complainant|letter|response|e-?mail|website|report|team)(?:'s [a-z]+(?: [a-z]+)?)?|it|he|she|they|mr|mrs|ms|miss|mx|dr|[a-z]|(?:mr|mrs|ms|miss|mx|dr) [a-z]+)`;
const told = String.raw`(?:says?|said|told|tells|explain(?:s|ed)|claim(?:s|ed)|believe[sd]?|thought|thinks|wrote|replied|states?|stated|confirmed|advised|argued|argues|complain(?:s|ed)|promised|offered|agreed|aim(?:s|ed)|undertook|committed|hoped|intend(?:s|ed)|asked|wanted|requested|invited|informed|proposed|planned|decided to|set a|set itself)`;
const account = new RegExp(
  String.raw`\b${party} (?:also |then |has |had |have |later |now |would |will )*${told}\b`,
  'i',
);
const promise =
  /\b(?:agreed|offered|promised|undertaken|committed|aims?|aimed|intends?|intended|asked|wanted|invited) (?:the [a-z]+ |it |us |them )?to\b/i;
const ownLimit =
  /\b(?:(?:its|their) (?:own )?|own |the council's (?:own )?|council's |corporate |local |internal |published |service )(?:complaints? |customer |corporate )?(?:polic(?:y|ies)|procedures?|process|standards?|targets?|timescales?|time ?frames?|deadlines?|service levels?|commitments?|website|charter|code|practice)\b/i;
const undertaking = /\b(?:will|would|shall we|we ask|we recommend|i recommend)\b/i;

/** @param upTo where the period begins in the sentence. */
export function statesLimit(sentence: string, upTo: number): boolean {
  const before = sentence.slice(0, upTo);
  if (account.test(before) || promise.test(before) || ownLimit.test(sentence)) return false;
  if (requires.test(sentence)) return true;
  return (isRule.test(sentence) || (isStage.test(sentence) && !isPast.test(sentence))) && !undertaking.test(before);
}
