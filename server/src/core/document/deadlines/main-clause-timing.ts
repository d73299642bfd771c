import { sentenceSpans } from '../sentences.ts';
import { phrasePattern, type DeadlinePhrase } from './deadline-phrase.ts';

const process =
  '(?:respond|repl|answer|acknowledg|issu|decid|determin|complet|finalis|provid|send|notif|inform|mak|arrang|hold|carr|consult|refer|submit|deal|act|tak|visit|assess|review|record|contact|pay|check|updat|escalat|follow|consider|attend|inspect|repair|return|call|open|clos|deliver|process|log|report|rais|start|begin)';
const gerund = `(?:${process})(?:y|t)?ing\\b`;
const verb = `(?:${process}\\w*|(?:is|are|was|were|be) (?:due|made|issued|completed|sent|given|held|provided|expected))`;

const staff = '(?:staff|officers?|teams?|workers?|managers?|members|colleagues|practitioners|employees)';
/** What there are many of: "ensure complaints are answered within 20 working days" sets a standard, no date. */
const many =
  '(?:staff|officers|teams|workers|managers|complaints|applications|responses|replies|decisions|requests|appeals|plans|assessments|reviews|letters|residents|applicants|families|complainants|people|referrals|enquiries|calls|emails|messages|queries|invoices|visits)';

/** Opens what staff are told, what went wrong or what is to be made sure of, and goes on to a thing that takes time. */
const content = [
  // "remind staff that responses are due ...", "train officers how to deal with ..."
  `\\b(?:remind|train|brief|instruct)\\w* [^.;]{0,160}\\b(?:that|to|how|when|where|why|must|should|need)\\b [^.;]{0,160}?\\b${verb}\\b`,
  `\\b(?:tell|advis|inform|explain|encourag|ask|guid)\\w* [^.;]{0,60}\\b${staff}\\b [^.;]{0,160}?\\b${verb}\\b`,
  // "so that it replies ...", "of the need to answer ...", "for failing to issue ..."
  `\\b(?:so(?: that)?|must|need(?:s|ed)? (?:to|for)|duty|duties|required|requirements?|obligations?|responsibilit(?:y|ies)|expect(?:ed|ations?)|failed|fails|failing|failures?|refus(?:al|als|ed|es|ing))\\b [^.;]{0,160}?\\b${verb}\\b`,
  `\\b(?:ensur(?:e|es|ing)|make sure|making sure) [^.;]{0,80}?\\b${many}\\b[^.;]{0,160}?$`,
  `\\b(?:importance of|delays? in|not|without|avoid|time taken) [^.;]{0,60}?\\b\\w+ing\\b`,
  '\\b(?:was|were|had|did) (?:not |never )?[^.;,]{0,60}$',
  // "that it should have acted within two weeks"
  '\\b(?:should|ought to|could|would|must) (?:not )?have [^.;,]{0,80}$',
  // "tell Mr X that he can appeal within two months"
  '\\b(?:can|may|could|might|(?:is|are) (?:able|entitled) to|(?:has|have) (?:the|a) right to) (?:also |now |then )?(?:appeal|apply|ask|challenge|claim|come|complain|contact|expect|make|object|pay|reply|request|respond|return|seek|send|write)\\b[^.;]{0,120}$',
  // "to say that appeals are heard within 40 school days"
  '\\b(?:say|says|saying|know|knows|stat(?:e|es|ing)|aware|warn\\w*|tell\\w*|advis\\w*) (?:[^.;,]{1,60} )?that [^.;]{1,120}$',
  // "the complaint he made within a week of the incident", "the tax he owed by March 2024"
  `\\b(?:he|she|they|it|who|which|that|(?:mr|mrs|ms|miss|mx|dr) [a-z]|[b-hj-z]) (?:had |has |have |then |first )?(?!agreed|offered)(?:[a-z]{2,15}ed|arose|fell|ran|built|made|took|sent|paid|left|gave|told|wrote|said|began|got|held|put|went|came|was|were) ?$`,
  // "for telling him it would reply by 3 May", "the repairs it agreed to do by March 2024"
  '\\b(?:said|saying|told|telling|promising|assuring) [^.;,]{0,60}\\b(?:would|will|to) [^.;,]{0,80}$',
  '\\b(?:the|its|any) [a-z]+(?: [a-z]+)? (?:that )?(?:it|they|he|she) (?:had )?(?:agreed|promised|offered|planned|undertook|meant) to [a-z]+ ?$',
  // "for missing the deadline of 14 February"
  '\\b(?:miss(?:ed|es|ing)|exceed(?:ed|ing)|outside|beyond|past|breach(?:ed|ing)|extend(?:ed|ing)?) (?:the|its|a|that|this|his|her|their) (?:[a-z]+ )?$',
].map((source) => phrasePattern(source, 'i'));

/** In the length that standards have: "ensure it responds within 20 working days", "explain how it decides without delay". */
const standard = phrasePattern(
  `\\b(?:ensur(?:e|es|ing)|make sure|making sure|that|whether|why|how|when|where|because|unless|who|which)\\b [^.;]{0,160}?\\b${verb}\\b`,
  'i',
);

/** "procedure for dealing with complaints within three months" times the review; "on replying within 20 working days" the reply. */
const topic = phrasePattern(`\\b(?:of|on|for|about|in) ${gerund}[^.;,]{0,120}$`, 'i');
/** "so that calls are returned within two working days": what the change is for. */
const purpose = phrasePattern('\\bso (?:that )?(?:it|they|its|the|all|future|[a-z]+s|staff) [^.;]{1,120}$', 'i');
/** "plans issued within 20 weeks", "complaints not answered within ten days"; "require a visit within 24 hours". */
const others = phrasePattern(
  '(?:\\b(?!(?:works|repairs|payments|adaptations|improvements|actions|steps|remedies|sums|refunds)\\b)[a-z]{3,}s (?:that (?:are|were) |(?:will|must|should|shall|can) be )?(?:not )?(?:[a-z]+ed|made|sent|given|held|dealt with) ?$|\\brequir(?:e|es|ing) [^.;]{0,80}$)',
  'i',
);
const always = phrasePattern(
  `\\b(?:in (?:the )?future|going forward|from now on|always|whenever|each time|every time|normally|usually)\\b,? (?:[^.;]{0,60} )?${verb}\\b`,
  'i',
);
const isOfficeStandard = (phrase: DeadlinePhrase): boolean =>
  phrase.kind === 'vague' ||
  ((phrase.kind === 'period' || phrase.kind === 'event') &&
    (phrase.unit === 'day' || phrase.unit === 'working-day' || (phrase.unit === 'week' && (phrase.amount ?? 0) > 12)));

/**
 * "apologise for failing to consult him within one month": the words allow both readings, and in a list of remedies a
 * period that remedies are given is the remedy's.
 */
const isRemedyPeriod = (phrase: DeadlinePhrase): boolean =>
  phrase.kind === 'period' && (phrase.unit === 'month' || (phrase.unit === 'week' && [2, 4].includes(phrase.amount)));
const fault = /\bfor\s+(?:\w+\s+){0,2}?(?:not|fail\w*|delay\w*)\b/i;
const audience = new RegExp(`\\b(?:remind|train|brief|${staff})`, 'i');

/** "for the upset at the hearing" says when the fault was. */
const reason = phrasePattern(
  '\\b(?:for (?:(?:the|its|his|her|their|any|all) )?(?:avoidable |additional |unnecessary )?(?:distress|delay|fail|upset|injustice|fault|error|uncertainty|inconvenience|way|what|how|frustration|missed|loss|time|impact|worry)|to (?:reflect|recogni[sz]e|acknowledge)|caused)',
  'i',
);

/** "apologise for failing to reply, and pay him £200 within four weeks": the main clause again. */
const nextAction = phrasePattern(
  '(?<=[,;] ?|\\b(?:and|then) (?:also )?(?:to )?)(?:pay|apologise|refund|reimburse|remind|train|credit|waive|write to (?:mr|mrs|ms|miss|mx|dr|him|her|them|all)|make (?:a|the|an) [a-z ]{0,20}payment|offer (?:mr|mrs|ms|miss|mx|dr|him|her|them)|share (?:this|our|the) decision|provide us|send us)\\b',
  'gi',
);

/** "the letters sent before the hearing", "what happened at the meeting": when something was. */
const past = phrasePattern(
  '(?<!\\b(?:be|being|is|are|get|gets|have it|have them) )\\b(?:[a-z]{2,15}ed|sent|made|given|held|told|taken|said|paid)(?: [a-z]+ly| just| soon| only)? ?$',
  'i',
);

/** "remind officers to give families the papers before the meeting", "review how it decides once the panel meets". */
const told = phrasePattern(
  '\\b(?:remind|train|brief|instruct)\\w* [^.;]{0,160}\\b(?:that|to|how|when|must|should) [^.;]{0,160}$',
  'i',
);
const asked = phrasePattern('\\b(?:how|what|whether|why) [^.;,]{3,120}$', 'i');
function isPartOfContent(phrase: DeadlinePhrase, before: string, words: string): boolean {
  if (phrase.kind !== 'event' || phrase.amount !== undefined) return false;
  if (reason.test(before) || past.test(before) || told.test(before) || purpose.test(before)) return true;
  return /^(?:once|when|as soon as|at the (?:end|start))\b/i.test(words) && asked.test(before);
}

/** Further back nothing bears on the phrase, and a draft may be one endless line. */
const reach = 600;

/** The words of the phrase's own sentence that stand before it. */
function wordsBefore(text: string, start: number, end: number): string {
  const near = text.slice(Math.max(start, end - reach), end);
  const sentence = near.slice(sentenceSpans(near).at(-1)?.start ?? 0);
  const joined = [...sentence.matchAll(nextAction)].at(-1);
  return joined ? sentence.slice(joined.index) : sentence;
}

/**
 * True when the phrase times what the action itself does, not what staff are to be told, nor what went wrong: "remind
 * staff that replies are due within 20 working days" has no deadline. A period that counts from our decision can only be
 * the action's own.
 * @param text folded; the phrase's span is relative to it.
 * @param mainVerb where the words about the action begin, after "The Council should".
 */
export function isMainClauseTiming(text: string, phrase: DeadlinePhrase, mainVerb: number): boolean {
  if (phrase.kind === 'done' || (phrase.kind === 'period' && phrase.baseStated)) return true;
  const before = wordsBefore(text, mainVerb <= phrase.span.start ? mainVerb : 0, phrase.span.start);
  // Set off by a comma or a bracket, it belongs to the whole; but "that, within 20 days, staff must" does not.
  if (/[,(-]\s*$/.test(before) && !/\b(?:that|to|how|when|if),\s*$/i.test(before)) return true;
  if (isPartOfContent(phrase, before, text.slice(phrase.span.start, phrase.span.end))) return false;
  if (isRemedyPeriod(phrase) && fault.test(before) && !audience.test(before)) return true;
  if (phrase.kind === 'period' && always.test(before)) return false;
  if (content.some((pattern) => pattern.test(before))) return false;
  if (
    isOfficeStandard(phrase) &&
    (topic.test(before) || [standard, purpose, others].some((pattern) => pattern.test(before)))
  )
    return false;
  return !/\bif\b[^,]*$/i.test(before);
}
