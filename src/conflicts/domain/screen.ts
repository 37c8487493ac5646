import type { PreparedCandidate } from './candidate.js';
import { answerOf, type ConflictAnswer } from './conflict.js';
import type { PreparedMatter } from './matter.js';
import { ofHoldings } from './of-holdings.js';
import { ofOtherMatters, ofSeats } from './of-other-matters.js';
import { ofConfidence, ofNames, ofPatents, ofTestimony } from './of-past-work.js';
import { ofPost } from './of-posts.js';

/**
 * What sets a candidate against a matter on the day of their world. An adverse group is every firm under the ultimate parent of an
 * adverse firm, by the ties of that day. Blocked: a post there now, or one that ended within the years looked back on the same
 * technology; one per cent or more of any of its firms, also beside a post; family; testimony for it within those years on the same technology; a duty of
 * confidence still running on it; an asserted patent of one's own; work for the other side in another matter of the alliance, or what
 * it confided; the other seat of expert and mediator in this one. Waivable: less equity, a post on what is not known, an academic or
 * standards tie, work for a co-member, testimony for the contrary position, a name like that of an adverse firm.
 */
export const screen = (matter: PreparedMatter, candidate: PreparedCandidate): ConflictAnswer =>
  answerOf([
    ...ofHoldings(candidate.holdings, matter),
    ...candidate.posts.flatMap((one) => ofPost(one, matter)),
    ...ofTestimony(candidate, matter),
    ...ofConfidence(candidate, matter),
    ...ofPatents(candidate, matter),
    ...ofNames(candidate, matter),
    ...ofOtherMatters(candidate, matter),
    ...ofSeats(candidate, matter),
  ]);
