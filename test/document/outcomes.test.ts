import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/core/catalogue/catalogue.ts';
import type { ParagraphShape } from '../../server/src/core/document/model.ts';
import { investigatingPhrases, upholdingPhrases } from '../../server/src/core/document/outcomes/decision-phrases.ts';
import { faultPhrases } from '../../server/src/core/document/outcomes/fault-phrases.ts';
import { injusticePhrases } from '../../server/src/core/document/outcomes/injustice-phrases.ts';
import { mayMatch } from '../../server/src/core/document/outcomes/outcome-phrase.ts';
import { outcomesOfShape, recogniseOutcomes } from '../../server/src/core/document/outcomes/recognise-outcomes.ts';
import { remedyPhrases } from '../../server/src/core/document/outcomes/remedy-phrases.ts';
import { parseStatement } from '../../server/src/core/document/parse-statement.ts';
import { foldTypography } from '../../server/src/core/text/typography.ts';
import { calendar, type Seed, seedText } from '../kit/core.ts';

const proseShape = (source: string): ParagraphShape => ({
  source,
  folded: foldTypography(source),
  marker: '',
  prose: { start: 0, end: source.length },
  items: [],
  citationLines: [],
});

/** Kinds in text order; `?` names a stance that is not firm, `*` marks what counts only in summary, decision and actions. */
const kindsIn = (source: string): string =>
  outcomesOfShape(proseShape(source))
    .map(({ kind, stance, headline }) => kind + (headline ? '*' : '') + (stance === 'firm' ? '' : `?${stance}`))
    .join(' ') || '-';

const sentences = `
  -                                              | The Council accepted it was at fault.
  -                                              | The Council accepts it was at fault but denies this caused Mr X injustice.
  -                                              | The Council found no evidence of fault in its own enquiry.
  fault injustice remedy-agreed                  | We found fault causing injustice, which the Council has agreed to remedy.
  no-fault fault                                 | We found no fault in how it decided, but fault in how long it took.
  fault no-injustice                             | We found fault but no injustice.
  no-injustice                                   | The fault did not cause Mr X injustice.
  no-injustice                                   | This did not cause her a significant injustice.
  no-injustice                                   | There was no fault causing injustice.
  no-fault                                       | We did not find fault.
  no-fault                                       | There is not enough evidence of fault to justify investigating.
  will-not-investigate no-fault                  | We will not investigate this complaint because there is insufficient evidence of fault.
  no-fault                                       | The Council was not at fault.
  no-fault                                       | It made the decision without fault.
  not-upheld                                     | I do not uphold the complaint.
  upheld                                         | We uphold the complaint.
  fault?proposed                                 | I intend to find fault with the Council.
  fault?proposed                                 | My provisional view is that the Council was at fault.
  ended?proposed                                 | We propose to end our investigation.
  ended                                          | I have ended my investigation.
  ended                                          | I have discontinued my investigation.
  ended already-remedied                         | We will not investigate further because the Council has put things right.
  ended                                          | We will not investigate the complaint any further.
  will-not-investigate                           | I have decided not to investigate Mr X's complaint.
  will-not-investigate                           | We should not investigate this complaint.
  will-not-investigate no-fault                  | The Ombudsman will not investigate, as there is no sign of fault in the decision.
  will-not-investigate?proposed                  | I do not intend to investigate this complaint.
  will-not-investigate                           | We cannot investigate this late complaint.
  -                                              | We cannot investigate complaints about the actions of courts.
  -                                              | We cannot normally investigate a complaint when someone could go to a tribunal.
  -                                              | If there was no fault in how it made its decision, we cannot question the outcome.
  -                                              | We look at whether there was fault in how it decided.
  -                                              | I considered whether there was fault causing injustice.
  fault                                          | Although the Council said it followed its policy, there was fault in how it did so.
  fault                                          | The Council said it would reply within ten days but did not, which was fault.
  fault injustice                                | The failings caused Mr X distress.
  fault injustice                                | The Council's delay was fault and caused Mrs Y uncertainty.
  fault                                          | This was fault.
  fault injustice                                | This is fault and it caused an injustice to Mr B.
  no-fault?hypothetical will-not-investigate     | It is unlikely we would find fault so we will not investigate.
  no-further-remedy                              | We do not recommend a further remedy.
  no-further-remedy                              | No further remedy is required.
  remedy-recommended                             | I recommend the Council pay Mr X £200.
  remedy-recommended remedy-agreed*              | We recommended the Council apologise, and it agreed to do so.
  remedy-agreed*                                 | The Council agreed to place the children with Ms D.
  remedy-agreed                                  | The Council has accepted our recommendations.
  already-remedied                               | The Council has put things right.
  already-remedied                               | It has apologised and this is a suitable remedy.
  completed upheld                               | I have completed my investigation and uphold the complaint.
  completed not-upheld                           | I have completed my investigation and do not uphold Mr X's complaint.
  fault*                                         | The Council failed to reply to Mr X.
  fault injustice                                | Fault found causing injustice.
  fault                                          | Fault was identified in the way the panel recorded its reasons.
  no-fault                                       | No fault was found in the panel's decision.
  fault fault*                                   | There was fault by the Council. It failed to assess Mr B's needs within the statutory timescale.
  fault                                          | The Council is at fault for not completing the review on time.
  fault                                          | The Council's failure to respond was fault.
  fault                                          | Not responding to Ms D's emails for three months was fault.
  fault                                          | The failure not to consult Mrs C is fault.
  fault                                          | This amounts to fault.
  fault                                          | That was service failure rather than maladministration.
  fault                                          | This delay constitutes fault.
  fault                                          | I am satisfied this was fault.
  fault                                          | I consider the Council's communication amounted to fault.
  fault                                          | The Trust was also at fault.
  fault                                          | The care provider was at fault because it did not keep records.
  fault                                          | We found the Council failed to follow its own policy.
  fault                                          | We have found the Council at fault for delay.
  fault                                          | We find the Council was at fault.
  fault                                          | The Ombudsman finds fault with the Council.
  fault injustice                                | The Ombudsman found fault causing injustice.
  no-fault                                       | The Ombudsmen found no fault by the Trust.
  fault                                          | We have therefore found fault.
  fault                                          | I therefore find the Council to be at fault.
  fault                                          | Our decision is that the Council was at fault.
  fault                                          | We decided there was fault in the way the Council handled the appeal.
  fault                                          | I have concluded that the Council was at fault.
  no-fault                                       | My view is the Council was not at fault.
  no-fault                                       | I have not found fault in the panel's decision.
  no-fault                                       | I cannot find fault with the Council's decision.
  no-fault                                       | I do not find fault.
  no-fault                                       | We did not find the Council at fault.
  no-fault                                       | We found no evidence of fault.
  no-fault                                       | There is no evidence the Council was at fault.
  no-fault                                       | There is no evidence that the Council's decision was affected by fault.
  no-fault                                       | There is insufficient evidence of fault in the way the Council reached its decision.
  no-fault                                       | There is not enough evidence of fault in how the Council dealt with the application.
  no-fault                                       | We have not seen enough evidence of fault to justify our involvement.
  no-fault                                       | There was not sufficient evidence of administrative fault.
  no-fault                                       | There is nothing to suggest fault in the decision.
  no-fault                                       | Neither the Council nor the school was at fault.
  no-fault                                       | I have seen no evidence of fault by the panel.
  no-fault                                       | I see no fault in that.
  no-fault                                       | I do not consider this was fault.
  no-fault                                       | I do not consider this to be fault.
  -                                              | I would not criticise the Council for that.
  no-fault                                       | That does not amount to fault.
  no-fault                                       | That is not fault.
  no-fault                                       | This isn't fault.
  no-fault                                       | The Council wasn't at fault for the delay.
  -                                              | The delay was not due to fault by the Council.
  -                                              | It was through no fault of her own that Mrs Z lost the form.
  no-fault                                       | The Council has not been at fault.
  -                                              | The Council did nothing wrong.
  no-fault                                       | The appeal panel considered all the evidence and reached its decision without fault.
  no-fault                                       | I am not persuaded there was fault.
  fault no-fault                                 | I found fault in how the Council communicated but no fault in how it decided the application.
  no-fault fault                                 | We found no fault in the assessment. However, we found the Council was at fault for its delay.
  no-fault fault                                 | There was no fault in the decision, but there was fault in the delay.
  no-fault fault                                 | I do not find fault in how it assessed her and found fault only in how it told her.
  fault no-injustice                             | There was some fault by the Council but it did not cause injustice.
  fault no-injustice                             | Although there was fault, this did not cause Mr B a significant injustice.
  fault no-injustice                             | While we found fault, we do not consider this caused significant injustice.
  no-fault                                       | There was no fault in the way the Council made its decision so we cannot question the outcome.
  -                                              | Without evidence of fault I cannot question the decision.
  -                                              | Unless there was fault in the decision making, we cannot criticise it.
  remedy-recommended?hypothetical                | If a council is at fault, we may recommend a remedy.
  -                                              | When we find fault, we consider whether it caused injustice.
  -                                              | Where there is fault we consider the impact.
  -                                              | Councils are at fault when they do not do this.
  -                                              | A council is at fault if it misses the deadline.
  -                                              | I must consider whether there was fault.
  -                                              | We need to decide if the Council was at fault.
  no-injustice                                   | Any fault has not caused a significant injustice.
  no-injustice                                   | Any fault by the Council did not cause Mrs G injustice.
  no-injustice                                   | Even if there was fault, it has not caused a significant enough injustice.
  -                                              | Mr X believes the Council is at fault for the accident.
  -                                              | Ms X alleges fault by the Council caused her distress.
  -                                              | She says this caused her distress.
  -                                              | He told us the Council's actions caused him significant injustice.
  -                                              | In its response, the Council accepted there was fault.
  -                                              | The Council has accepted fault and apologised.
  -                                              | The Council acknowledges it was at fault for the delay.
  -                                              | The Council's stage two investigation found it was at fault.
  -                                              | The investigating officer upheld Mrs X's complaint.
  -                                              | The Council upheld the complaint and apologised.
  -                                              | The complaint was upheld at stage two.
  -                                              | The tribunal found the Council at fault.
  -                                              | In a previous decision we found the Council at fault for similar failings.
  -                                              | We previously upheld a complaint about the same matter.
  -                                              | According to Mr X, the Council was at fault.
  -                                              | It is Mr X's view that the Council was at fault.
  -                                              | The complaint that the Council was at fault is not one I can consider.
  fault                                          | As the Council accepted it delayed, I find fault.
  fault                                          | The Council accepts it should have replied, and I agree this was fault.
  fault                                          | The Council said it would visit within a week but it did not and this was fault.
  fault                                          | When Mr X told the Council he was homeless it did not act. This was fault.
  fault                                          | The Council told Mr X it would call him back. It failed to do so, which is fault.
  no-fault                                       | The Council considered Mr X's evidence and explained why it disagreed. I find no fault.
  no-fault                                       | The Council's decision that the wall was safe was made with no fault.
  fault injustice                                | That fault caused Mr X avoidable frustration.
  injustice                                      | This caused Mrs Y distress and uncertainty.
  injustice                                      | As a result, Mr D suffered an injustice.
  injustice                                      | This has caused Ms B an injustice because she lost the chance to appeal.
  injustice                                      | The injustice to Ms B is the uncertainty about what would have happened.
  fault injustice                                | The faults led to Mr P missing out on education, which is an injustice.
  injustice                                      | The delay caused avoidable distress to the family.
  injustice                                      | This left Miss T with uncertainty.
  no-injustice                                   | There is no injustice to Mr X.
  no-injustice                                   | Mr X has not suffered any injustice.
  no-injustice                                   | I do not consider Mr X suffered significant injustice.
  no-injustice                                   | That did not lead to injustice.
  no-injustice                                   | I cannot say this caused injustice.
  no-injustice                                   | The injustice is not significant enough to justify our involvement.
  no-injustice                                   | There is insufficient injustice to warrant an investigation.
  no-injustice                                   | Mr X has not been caused any significant injustice.
  will-not-investigate                           | We will not investigate Mr and Mrs X's complaint about school transport.
  will-not-investigate                           | We will not investigate Dr B's complaint that the Council failed to clear snow.
  will-not-investigate                           | We will not investigate this complaint. This is because it is late.
  will-not-investigate                           | We cannot investigate this complaint about the conduct of a court case because the law does not allow it.
  will-not-investigate                           | We cannot investigate Mr K's complaint.
  will-not-investigate                           | We have decided not to investigate this complaint.
  ended                                          | We will not pursue this complaint further.
  will-not-investigate                           | We will not consider this complaint because it is late.
  will-not-investigate                           | I will not investigate Ms D's complaint.
  will-not-investigate                           | I should not investigate this complaint because Mr B had a right of appeal.
  will-not-investigate                           | The Ombudsman cannot investigate Mr B's complaint.
  will-not-investigate                           | The Ombudsmen will not investigate this complaint about the Trust.
  will-not-investigate                           | We will not start an investigation into this complaint.
  will-not-investigate                           | I have exercised discretion not to investigate Mrs B's complaint.
  will-not-investigate                           | I have used my discretion not to start an investigation.
  will-not-investigate                           | We have no power to investigate this complaint.
  will-not-investigate                           | We have no reason to investigate this complaint.
  will-not-investigate                           | There are no good reasons for us to investigate it now.
  will-not-investigate                           | An investigation is not justified.
  will-not-investigate*                          | I will not investigate the part of the complaint about housing.
  -                                              | I have not investigated events before 2019.
  -                                              | I did not investigate Mrs D's complaint about the court.
  will-not-investigate*                          | I cannot investigate the part of Mr X's complaint that went to tribunal.
  -                                              | We will not usually investigate complaints about events more than 12 months ago.
  -                                              | We cannot investigate a complaint if someone has appealed to a tribunal.
  -                                              | We cannot investigate late complaints unless we decide there are good reasons.
  -                                              | We do not start an investigation if the tests are not met.
  -                                              | We may decide not to investigate.
  -                                              | The Council said it will not investigate this complaint.
  -                                              | The Council decided not to investigate his complaint.
  -                                              | Mr X is unhappy that we will not investigate.
  -                                              | Mr X asked why we could not investigate his complaint.
  -                                              | The police decided they would not investigate.
  will-not-investigate?proposed                  | We intend not to investigate this complaint.
  will-not-investigate?proposed                  | I am minded not to investigate this complaint.
  ended                                          | We have ended our investigation.
  ended                                          | I have ended my investigation because Mr X no longer wishes to pursue his complaint.
  ended                                          | We have stopped investigating this complaint.
  ended no-injustice                             | I have discontinued this investigation as there is no injustice.
  ended                                          | I have decided to end my investigation of this complaint.
  ended                                          | We will not continue to investigate this complaint.
  ended                                          | I will not continue my investigation.
  ended remedy-agreed                            | We will not investigate this complaint further because the Council has agreed to remedy the injustice.
  ended?proposed                                 | I propose to discontinue my investigation.
  -                                              | The Council ended its investigation.
  -                                              | The Council closed its enquiries.
  completed fault injustice                      | I have completed my investigation with a finding of fault causing injustice.
  completed no-fault                             | I have completed my investigation. The Council was not at fault.
  completed                                      | I have now completed my investigation and closed the complaint.
  completed?proposed no-fault?proposed           | I intend to complete my investigation with a finding of no fault.
  -                                              | We can complete our investigation if we are satisfied with the Council's actions.
  upheld                                         | I uphold this complaint.
  upheld                                         | I partly uphold Ms T's complaint.
  upheld                                         | We have upheld Mr X's complaint.
  not-upheld                                     | I have not upheld Mr X's complaint.
  not-upheld                                     | I have decided not to uphold the complaint.
  upheld                                         | The complaint is upheld.
  not-upheld                                     | The complaint is not upheld.
  remedy-agreed                                  | The Council has agreed to apologise and pay Mr X £200.
  remedy-agreed*                                 | The Council agreed to apologise and make a payment.
  remedy-agreed                                  | The Council has agreed our recommendations.
  remedy-agreed                                  | The Council has agreed to our recommended remedy.
  remedy-agreed                                  | The Council has agreed a remedy.
  remedy-agreed                                  | The Trust and the Council have agreed to apologise.
  remedy-agreed*                                 | The Council agreed to carry out an assessment in May 2020.
  remedy-agreed*                                 | The Council agreed to fund the placement.
  -                                              | The Council had agreed to pay for his transport in 2019.
  -                                              | Mr X agreed to meet the social worker.
  -                                              | Mr X agreed to the remedy.
  -                                              | The Council has offered to pay Mr X £100.
  remedy-agreed                                  | It will apologise and pay £300 within four weeks.
  remedy-recommended                             | I recommend that within one month the Council apologises.
  remedy-recommended                             | I have recommended a payment to recognise this.
  remedy-recommended                             | We recommend the Council should review its procedure.
  remedy-recommended                             | We recommend a remedy in line with our guidance.
  -                                              | Our guidance recommends a payment of between £100 and £300.
  -                                              | We usually recommend a payment where there is distress.
  remedy-recommended?hypothetical                | We may recommend a remedy.
  remedy-recommended                             | The Council should apologise to Mr X.
  -                                              | The Council should have apologised to Mr X.
  already-remedied                               | The Council has already apologised to Mr X and this is enough to remedy the injustice.
  already-remedied                               | The Council has already remedied the injustice.
  already-remedied                               | I consider the Council's apology is a suitable remedy.
  already-remedied                               | The Council's apology was a proportionate remedy for the injustice.
  already-remedied                               | The Council has put matters right.
  -                                              | The Council says it has already put things right.
  already-remedied                               | The Council has taken suitable action to remedy the injustice.
  already-remedied                               | The Council has provided a suitable remedy.
  no-further-remedy                              | I have not recommended any further remedy.
  no-further-remedy                              | I make no recommendations.
  no-further-remedy                              | I do not consider any further remedy is necessary.
  no-further-remedy                              | I do not propose any further action.
  no-further-remedy                              | No recommendation is needed.
  already-remedied injustice                     | The apology it gave is enough to remedy the injustice caused.
  already-remedied                               | We are satisfied with the action the Council has taken to remedy the complaint.
  fault injustice                                | These faults caused Ms B distress.
  remedy-agreed                                  | At the end of this statement, we set out action it has agreed to take to remedy that injustice.
  fault injustice                                | Largely we find the Council at fault, and the fault caused Mr and Mrs X injustice.
  remedy-agreed injustice                        | The Council has agreed to apologise and make a payment to them to reflect the injustice caused.
  -                                              | Mrs X said the faults caused unnecessary distress and cost her time and trouble.
  fault injustice                                | The Ombudsman finds fault with the Council which has caused injustice to Mr X.
  remedy-agreed*                                 | It agreed to pay Mr X £500 to recognise the distress and additional strain caused to them as a result of the faults.
  remedy-recommended                             | The Council should apologise to Mr X for these faults and make a financial payment.
  -                                              | He would like the Council to acknowledge the failings identified by himself.
  upheld                                         | We upheld these complaints finding that Y had suffered a significant loss of service as a result.
  -                                              | The Council has accepted these findings.
  no-fault                                       | We do not find fault in the Council's investigation of Miss Y's complaint about child protection proceedings.
  not-upheld                                     | We do not uphold the points of complaint which Miss Y continues to dispute because they have been subject to a thorough and independent investigation.
  -                                              | Mr B complains the Council was at fault for not dealing with reports of noise.
  will-not-investigate                           | We will not investigate this complaint about a parking penalty because Mr X could have appealed to the tribunal.
  will-not-investigate no-fault                  | We will not investigate Ms X's complaint about her late mother's care because there is not enough evidence of fault to warrant investigation.
  will-not-investigate                           | We cannot investigate this complaint about events that have been considered by a court.
  will-not-investigate no-injustice              | We will not investigate this complaint because any injustice is not significant enough.
  will-not-investigate no-fault?hypothetical     | We will not investigate because an investigation would be unlikely to find fault.
  no-fault?hypothetical                          | It is unlikely an investigation would find fault.
  no-fault?hypothetical                          | An investigation is unlikely to find fault by the Council.
  -                                              | Further investigation is unlikely to lead to a different outcome.
  fault?hypothetical                             | We would be likely to find fault if we investigated.
  no-fault                                       | The Council's actions were not affected by fault.
  fault                                          | The Council's decision was flawed by fault.
  no-fault                                       | The panel's decision was not affected by fault and so we cannot question it.
  no-fault fault                                 | The Council was not at fault in how it assessed Mrs C but was at fault for delay.
  fault                                          | There was delay in completing the assessment, which was fault.
  fault                                          | It took eleven months to issue the plan. This was significantly outside the timescale and was fault.
  no-fault                                       | I do not consider the Council's delay was so great as to be fault.
  no-fault                                       | I don't find fault with the Council here.
  no-fault                                       | I haven't found fault.
  fault                                          | We've found fault in how the Council dealt with the application.
  no-fault                                       | We're satisfied there was no fault.
  no-fault                                       | We did not identify any fault in the process.
  no-fault                                       | I have not identified fault.
  no-fault                                       | I found nothing to show that there was fault.
  no-fault                                       | The evidence does not show fault by the Council.
  fault                                          | The evidence shows the Council was at fault.
  no-fault                                       | The information I have seen does not suggest fault.
  no-fault                                       | I have seen nothing which suggests the Council was at fault.
  no-fault                                       | I cannot conclude the Council was at fault.
  no-fault                                       | There is no fault here.
  no-fault                                       | There is no sign of fault in the records.
  no-fault                                       | This was not maladministration.
  no-fault                                       | No fault by the Council has been found.
  no-fault                                       | I did not find any evidence of fault in the actions of the Council.
  no-fault                                       | I do not find the Council to have been at fault.
  no-fault                                       | I find the Council acted without fault.
  -                                              | The Council followed the correct procedure and I have no grounds to criticise it.
  fault                                          | Fault by the Council meant Mrs D lost the opportunity to appeal.
  fault injustice                                | The Council is at fault and this caused Mrs D injustice.
  -                                              | Mrs D complains about fault in the assessment.
  -                                              | Mrs D considers that was fault.
  -                                              | Mrs D does not agree the Council was not at fault.
  -                                              | The Council denies it was at fault.
  -                                              | The Council does not accept it was at fault.
  -                                              | The Council says there was no fault in its handling of the complaint.
  -                                              | The officer told Mr X there was no fault.
  -                                              | The Council's complaint response said there was fault in the way it communicated.
  -                                              | In response to my enquiries the Council accepted that it was at fault.
  -                                              | The Council's view is that there was no fault.
  -                                              | I asked the Council whether it was at fault.
  -                                              | The law says a council will be at fault if it does not do this.
  -                                              | My role is to consider whether there has been fault.
  -                                              | I have to decide whether the fault caused injustice.
  -                                              | We consider whether any fault caused injustice.
  -                                              | If we find fault we decide if it caused an injustice.
  -                                              | Had the Council acted without fault, Mr X would have had the plan sooner.
  -                                              | But for the fault, Mr X would have moved in May.
  -                                              | I have considered the impact of the fault on Mr X.
  -                                              | The Council has explained how it will avoid similar fault in future.
  fault already-remedied                         | I have found the Council at fault but consider its apology was a suitable remedy.
  already-remedied                               | The Council has since apologised and refunded the fee, which is a suitable remedy.
  -                                              | The Council has offered to backdate the award; I consider this a suitable remedy.
  remedy-agreed                                  | I am pleased the Council has agreed to my recommendations.
  remedy-agreed                                  | The Council has agreed to the following actions.
  remedy-agreed                                  | The Council will, within one month of my decision, pay Mrs X £150.
  remedy-agreed                                  | Within one month the Council will apologise to Mrs X.
  remedy-agreed                                  | The Council agreed to our recommendation to apologise.
  -                                              | The Council has not agreed to my recommendations.
  -                                              | The Council has refused to pay.
  -                                              | The Council did not agree to remedy the injustice.
  remedy-agreed                                  | The Home has agreed to refund the fees.
  remedy-agreed                                  | A suitable remedy has been agreed.
  remedy-recommended remedy-agreed               | I recommended the Council pay Mrs X £150, which it has agreed to do.
  -                                              | I do not recommend a payment.
  -                                              | The tribunal recommended a payment.
  -                                              | The stage two investigator recommended the Council apologise.
  -                                              | The Council's policy recommends a review every year.
  ended already-remedied                         | We have decided to end our investigation because the Council has put matters right.
  ended                                          | I have decided to discontinue my investigation.
  -                                              | I have ended my investigation of the part of the complaint about housing.
  ended                                          | We should not continue our investigation.
  ended                                          | Further investigation would not achieve more, so I have ended my investigation.
  -                                              | Mr X has ended his tenancy.
  -                                              | The Council discontinued the payments.
  -                                              | The Council has completed its investigation.
  completed fault injustice                      | I have completed my investigation and found fault causing injustice.
  completed no-fault                             | I have completed my investigation and found no fault.
  completed fault                                | I have completed my investigation on the basis that there was fault which has been remedied.
  completed upheld                               | We completed our investigation and upheld the complaint.
  completed no-fault                             | I have completed my investigation because I have found no fault.
  completed fault                                | My investigation is complete. I found fault.
  not-upheld                                     | I cannot uphold this complaint.
  not-upheld                                     | I don't uphold Mr X's complaint.
  upheld                                         | We partially upheld the complaint.
  upheld?proposed                                | I propose to uphold the complaint.
  upheld?proposed fault?proposed                 | We intend to uphold this complaint because there was fault.
  -                                              | My draft decision was to uphold the complaint.
  -                                              | Mr X wants the Ombudsman to uphold his complaint.
  -                                              | The Ombudsman upheld an earlier complaint from Mr X in 2018.
  -                                              | Mr X says this is fault.
  injustice                                      | Ms K was caused avoidable worry.
  injustice                                      | The family was left with uncertainty about whether the outcome would have been different.
  no-injustice                                   | The impact on Mr X was limited and did not amount to a significant injustice.
  injustice                                      | That is an injustice to Mr X.
  no-injustice                                   | I am satisfied the delay caused no injustice.
  no-injustice                                   | There is no evidence this caused Mr X an injustice.
  no-injustice                                   | It did not cause Mr X any injustice because he was not eligible anyway.
  no-injustice                                   | I do not consider Mr X has been caused injustice by this.
  -                                              | Mr X claims the delay caused him stress.
  fault no-injustice                             | The Council was at fault but this did not cause injustice to Mrs T.
  fault injustice                                | Decision: fault causing injustice.
  fault*                                         | The Council failed to consider Mrs T's request.
  fault*                                         | It failed to keep proper records.
  -                                              | Mrs T complained it failed to keep proper records.
  no-fault                                       | It is not fault that the Council took legal advice.
  no-fault                                       | I cannot criticise the Council for this as it was not at fault.
  no-fault                                       | The Council is not at fault for the actions of the academy.
  no-fault                                       | Given there was no fault, I have no grounds to question the decision.
  -                                              | The Council has a duty to investigate this complaint.
  no-injustice                                   | The harm caused by the missed call in the spring is regrettable, but the injustice caused by it is not serious enough.
  no-injustice                                   | Nor do I consider Mrs K has been caused enough injustice.
  remedy-agreed                                  | The Council has agreed steps to put matters right.
  injustice                                      | Mrs K suffered uncertainty because of the delay.
  fault injustice                                | Faults by the school, the Council and the panel caused her distress.
  injustice                                      | There was a clear injustice to the carer.
  fault no-injustice                             | We found fault with the Council. We did not find that fault caused an injustice.
  already-remedied ended                         | The Council has made an offer which is a fair remedy, so we will not investigate further.
  will-not-investigate already-remedied          | I will not investigate this complaint because the Council's offer is suitable.
  fault?proposed                                 | Subject to comments from both sides, I find fault.
  no-fault?hypothetical                          | It is unlikely we would find fault which caused Mr T injustice.
  fault?hypothetical                             | If we investigated this, it is likely we would find fault.
  -                                              | I don’t recommend that the Council should write off the debt.
  not-upheld                                     | I can’t uphold this complaint.
  fault no-injustice                             | I found fault, but not fault that caused an injustice.
  -                                              | Without fault, we cannot question the outcome.
  will-not-investigate*                          | We will not investigate the rest of the complaint.
  will-not-investigate*                          | We cannot investigate most of Mrs T's complaint.
  fault                                          | There is no doubt the Council was at fault.
  no-fault                                       | Nor do I find fault in the way it wrote to him.
  fault                                          | The distress caused by the fault was avoidable.
  no-injustice                                   | The delay was short and it was not injustice.
  -                                              | I have considered the injustice Mr K claims he suffered.
  -                                              | It is unlikely that we would see injustice here.
  injustice                                      | The payment reflects the injustice suffered by Mrs K.
  injustice fault                                | The finding is one of fault and injustice.
  ended                                          | We will no longer investigate this complaint.
  ended                                          | Our investigation has been ended.
  ended                                          | Mr K's complaint was discontinued.
  will-not-investigate                           | We are not investigating this complaint.
  will-not-investigate                           | I am unable to investigate this complaint.
  will-not-investigate                           | Mr K's complaint should not be investigated by the Ombudsman.
  no-further-remedy                              | There is no need for any remedy beyond the apology.
  no-further-remedy                              | No further action by the Council is needed to remedy the complaint.
  no-injustice no-further-remedy                 | There is no outstanding injustice.
  already-remedied                               | The steps it took in May have remedied the injustice.
  remedy-agreed                                  | I have agreed a remedy with the Council.
  remedy-agreed                                  | The Council apologised and has agreed a fair remedy.
  remedy-agreed completed                        | The Council has agreed to remedy the complaint so I have completed my investigation.
  ended                                          | I have now ended my consideration of this complaint.
  -                                              | We will not take any further action.
  will-not-investigate                           | We will not exercise our discretion to investigate this late complaint.
  will-not-investigate                           | The law prevents us from investigating this complaint.
  fault                                          | I agree with the Council that there was fault.
  injustice                                      | We cannot know what would have happened but for the fault, so Mrs X is left with uncertainty.
  -                                              | I am not satisfied that the Council's apology is enough to remedy the injustice.
  -                                              | I do not consider the apology is a suitable remedy.
  -                                              | The apology alone is not a suitable remedy.
  -                                              | I do not consider the Council has put things right.
  -                                              | The Council has already apologised but I do not consider this is enough.
  -                                              | The Council has not remedied the injustice.
  -                                              | The Council agreed Mr X could park on the drive.
  already-remedied                               | I am satisfied the actions the Council has taken are a suitable remedy.
`
  .split('\n')
  .filter((row) => row.includes('|'))
  .map((row) => row.split('|').map((cell) => cell.trim()) as [kinds: string, sentence: string]);

describe('what a sentence says', () => {
  test.each(sentences)('%s: %s', (kinds, sentence) => {
    expect(kindsIn(sentence)).toBe(kinds);
  });

  test('does not depend on how quotation marks, apostrophes and spaces are typed', () => {
    for (const [kinds, sentence] of sentences) {
      expect([sentence, kindsIn(sentence.replaceAll("'", '\u2019').replaceAll(' ', '\u00A0'))]).toEqual([
        sentence,
        kinds,
      ]);
    }
  });

  test('leaves out what somebody else is quoted as saying, but not a term in quotation marks', () => {
    expect(kindsIn('The report notes “there was clear fault by the Council throughout”.')).toBe('-');
    expect(kindsIn('There was ‘fault’ by the Council.')).toBe('fault');
  });

  test('holds the cues of every phrase that matches it', () => {
    const phrases = [faultPhrases, injusticePhrases, upholdingPhrases, investigatingPhrases, remedyPhrases].flat();
    const missed = sentences.flatMap(([, sentence]) =>
      phrases
        .filter((phrase) => sentence.search(phrase.pattern()) >= 0 && !mayMatch(phrase, sentence.toLowerCase()))
        .map((phrase) => `${sentence}: ${phrase.cues.join(' + ')}`),
    );
    expect(missed).toEqual([]);
    // Nor is there a phrase that no sentence shows.
    const unshown = phrases.filter(
      (phrase) => !sentences.some(([, sentence]) => sentence.replaceAll('’', "'").search(phrase.pattern()) >= 0),
    );
    expect(unshown.map((phrase) => phrase.pattern().source.slice(0, 160))).toEqual([]);
  });

  test('reads a placeholder as filled in', () => {
    expect(kindsIn('We will not investigate ‹Mr X›’s complaint because ‹reason›.')).toBe('will-not-investigate');
  });

  test('lies inside the text, whatever the text is', () => {
    const words = [
      'we',
      'I',
      'found',
      'no',
      'fault',
      'The Council',
      'has agreed to',
      'injustice',
      'caused',
      '.',
      ',',
      ' not ',
      'uphold',
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
        const text = parts.join(' ');
        for (const { span } of outcomesOfShape(proseShape(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('takes a time that grows with the text', () => {
    const started = performance.now();
    for (const unit of [
      'we found no ',
      'the Council has agreed ',
      'not caused ',
      'We will not investigate ',
      'a',
      'there was ',
      'complaint is ',
    ]) {
      outcomesOfShape(proseShape(unit.repeat(5_000)));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const factsOf = (text: string): string[] =>
  recogniseOutcomes(parseStatement(text, { catalogue: builtInCatalogue, calendar })).map(
    ({ kind, stance, paragraph, span }) =>
      `${paragraph.number ?? paragraph.role} ${kind}${stance === 'firm' ? '' : ` ${stance}`}: ${text.slice(span.start, span.end)}`,
  );

describe('what a statement says', () => {
  test.each<[Seed, string[]]>([
    [
      '20-003-902',
      [
        'summary no-fault: not find the Council to be at fault',
        '23 no-fault: no fault',
        '27 already-remedied: has already apologised',
        '27 already-remedied: This was an appropriate remedy',
        '28 no-fault: no fault',
        '29 no-fault: no evidence of fault',
        '29 completed: I have completed my investigation',
      ],
    ],
    [
      '20-008-394',
      [
        'summary fault: was at fault',
        'summary injustice: caused Ms X time and trouble',
        'summary remedy-agreed: The Council will take action',
        'summary injustice: remedy the injustice caused',
        '27 fault: I have found fault',
        '28 injustice: caused Ms X additional time and trouble',
        '29 injustice: remedy the injustice caused',
        '29 remedy-agreed: the Council has agreed to',
        '32 fault: I find evidence of fault',
        '32 injustice: leading to injustice',
        '32 remedy-agreed: The Council has agreed to',
      ],
    ],
    [
      '23-010-031',
      [
        'summary will-not-investigate: We will not investigate this complaint',
        '9 will-not-investigate: The Ombudsman will not investigate Mr X’s complaint',
        '14 will-not-investigate: We will not investigate Mr X’s complaint',
      ],
    ],
    [
      '24-006-339',
      [
        'summary will-not-investigate: We will not investigate this complaint',
        '8 will-not-investigate: The Ombudsman will not investigate Mr X’s complaint',
        '11 will-not-investigate: We will not investigate Mr X’s complaint',
      ],
    ],
    [
      '24-020-172',
      [
        'summary will-not-investigate: We will not investigate Miss X’s complaint',
        'summary upheld: We have upheld',
        'summary remedy-agreed: the Council has now agreed to',
        '11 fault hypothetical: we would find fault',
        '11 injustice hypothetical: causing the complainant injustice',
        '12 remedy-agreed: The Council has agreed to',
        '12 injustice: reflect the injustice to',
        '13 upheld: We have upheld',
        '13 injustice: remedy the injustice caused',
        '13 remedy-agreed: it has agreed a',
      ],
    ],
  ])('seed %s', (seed, expected) => {
    expect(factsOf(seedText(seed))).toEqual(expected);
  });

  const statement = (...lines: string[]): string =>
    [
      'Somewhere Council (23 000 001)',
      'Decision : Upheld',
      "The Ombudsman's final decision:",
      'Summary: Mr B complained.',
      ...lines,
    ].join('\n');

  test('takes no decision from the complaint, from powers, or from the parts left out', () => {
    expect(
      factsOf(
        statement(
          'The complaint',
          '1. The Council was at fault.',
          "The Ombudsman's role and powers",
          '2. We found fault.',
          'How I considered this complaint',
          '3. There was fault.',
          'What I found',
          '4. The Council delayed.',
          'Final decision',
          '5. I have completed my investigation.',
          'Parts of the complaint that I did not investigate',
          '6. We will not investigate this complaint about the court.',
        ),
      ),
    ).toEqual(['5 completed: I have completed my investigation']);
  });

  test('reads a list by its lead-in', () => {
    expect(
      factsOf(
        statement(
          'What I found',
          '1. The Council told Mr B:',
          '• there was fault in its reply;',
          '• it was sorry.',
          '2. I found:',
          '• fault in how it replied;',
          '• no fault in its assessment.',
        ),
      ),
    ).toEqual(['2 fault: fault', '2 no-fault: no fault']);
  });

  test("takes a body's promise in the story for a story, and in the summary for the remedy", () => {
    const promise = 'The Council agreed to visit Mr B.';
    expect(factsOf(statement('What I found', `1. ${promise}`, 'Final decision', '2. Reasons.'))).toEqual([]);
    expect(factsOf(statement('What I found', '1. Reasons.', 'Final decision', `2. ${promise}`))).toEqual([
      '2 remedy-agreed: The Council agreed to',
    ]);
  });
});
