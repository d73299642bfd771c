/** What a lead-in's last words say about its list. All texts are folded. */

/** It opens a list of something else than actions: "In recommending this I considered:". */
export const isOtherLeadIn = (leadIn: string): boolean =>
  /\b(?:considered|(?:we|I) (?:usually |normally |also )?(?:consider|look at|think about|take account of)|because|reasons?|takes? into account|took into account|guidance says|says that|said|found|complained|apology should|explained)\b[^.]{0,60}:\s*$/i.test(
    leadIn,
  ) && !recommends(leadIn);

/** "For the reasons above I recommend:", whose items are nouns: "a written apology". */
export const recommends = (leadIn: string): boolean =>
  /(?<!\b(?:[Ww]hen|[Ii]f|[Ww]here|[Bb]efore|[Ww]henever|[Cc]ases)\s)\b(?:I|[Ww]e) (?:have )?(?:recommend|recommended|asked for)\b[^.:]{0,80}:\s*$/.test(
    leadIn,
  );

/** The list is the content of the lead-in's own verb: "remind staff of:", "apologise to Mr X for:". */
export const opensContent = (leadIn: string): boolean =>
  /\b(?:for|of|that|to|on|about|including|includes?|how|whether|in|with|when|where|why|its|the|comprising|being|made up of|as follows|covering|regarding|ensure|explaining|reflect|recogni[sz]e|acknowledge|so|it should|this should|which should|should|is)\s*:?\s*$/i.test(
    leadIn,
  );

/** "apologise and take the following steps:" goes on to other actions. */
export const goesOnToActions = (leadIn: string): boolean =>
  /\b(?:and|following|following actions?|steps)\s*:?\s*$/i.test(leadIn);

/** "This is made up of:", "The review should include:": the list says more of an action that the words before named. */
export const tellsContent =
  /^(?:This|These|That|It|The (?:payment|sum|total|figure|amount|review|apology|letter|training|plan|action plan|audit|report|guidance|briefing|reminder|policy|meeting))\b[^.:]{0,60}\b(?:made up|compris\w+|consist\w*|broken|breaks|includ\w+|cover|sets? out|reflects?|calculated|explain|contain|look at)\b[^.:]*:\s*$/;
