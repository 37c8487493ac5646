import { holds, type Persona } from '../personas.js';
import { type Paper, registerFirms, type Thing } from '../things.js';
import { seesFirm } from './firms.js';
import { actsFor, type Clause, haveCases, seesCaseOf } from './words.js';

/** Who may read which document: the walls, said a second time. */

const groupOfA = ['own', 'fellow', 'debtor', 'shunned'];

/** Whether someone stands in a group for what was shared there at a time. Who left stands there no more; who is suspended, for what was before. */
export function standsIn(who: Persona, group: Paper['group'], isLate = false): boolean {
  if (who.walledFrom === 'group' && group === 'first') return false;
  if (group === 'second') return who.firm === 'rival' && actsFor(who, 'rival');
  if (group !== 'first') return false;
  if (who.keepsGroup === true) return true;
  if (holds(who, 'expert') && who.cleared === true) return who.roles.length === 1;
  const { firm = 'stranger' } = who;
  return actsFor(who, firm) && groupOfA.includes(firm) && !(firm === 'debtor' && isLate);
}

/** Whether a wall stands between someone and a document. */
function isWalledOff(who: Persona, { place, firm, marks = [], paper }: Thing): boolean {
  if (place !== 'joint') return false;
  if (who.firm === 'shunned') return true;
  const stands = {
    case: true,
    group: paper?.group === 'first',
    document: marks.includes('walled'),
    compartment: paper?.compartment === 'cbi',
    supplier: firm === 'fellow',
  };
  return who.walledFrom !== undefined && stands[who.walledFrom];
}

const servesAFirm = (who: Persona): boolean => holds(who, 'member_representative', 'member_counsel');
const servesTheAlliance = (who: Persona): boolean =>
  holds(
    who,
    'coordinator',
    'treasurer',
    'assistance_officer',
    'ethics_officer',
    'auditor',
    'accountant',
    'administrator',
    'mediator',
  );

/** Whether someone is let into what a document lies in. */
function isLetInto(who: Persona, { firm, paper }: Thing): boolean {
  switch (paper?.compartment) {
    case undefined:
      return true;
    case 'cbi':
      return who.cleared === true && !servesAFirm(who) && !servesTheAlliance(who);
    case 'settlement':
      return holds(who, 'member_counsel', 'outside_counsel') && actsFor(who, firm);
    case 'caucus':
      return who.inCaucus === true;
  }
}

/** Whether a document is of the side someone acts for. */
export const isOfOwnSide = (who: Persona, { firm, paper }: Thing): boolean =>
  firm === undefined ? paper?.by === who.key : actsFor(who, firm);

/** Whether someone decides for that side: its counsel. */
export const isCounselOf = (who: Persona, what: Thing): boolean =>
  isOfOwnSide(who, what) && holds(who, 'outside_counsel', 'member_counsel', 'coordinator', 'mediator');

/** Whether someone’s office reaches no further than what the whole alliance may read. */
const isOfficerOnly = (who: Persona): boolean =>
  who.roles.every((role) => ['coordinator', 'treasurer', 'auditor'].includes(role));

/** Whether someone may know what became of a document: of one that was returned, its own side. */
export const knowsEnd = (who: Persona, what: Thing): boolean =>
  what.paper?.state === 'returned'
    ? isOfOwnSide(who, what) && mayRead(who, { ...what, paper: { ...what.paper, state: 'recalled' } })
    : mayRead(who, what);

/** Whether someone sees the firm a document lies with. Who is walled off a case sees one by its part elsewhere, the whole register or not. */
const seesItsFirm = (who: Persona, key: NonNullable<Paper['at']>): boolean =>
  holds(who, ...haveCases) &&
  !(who.walledFrom === 'case' && key === 'of no case') &&
  registerFirms.some((firm) => firm.key === key && seesFirm.holds(who, firm));

/** Whether someone may read a document. */
export function mayRead(who: Persona, what: Thing): boolean {
  const { paper } = what;
  if (paper === undefined || (who.home === 'abroad') !== (what.place === 'abroad')) return false;
  if (isWalledOff(who, what) || !isLetInto(who, what)) return false;
  const isOpen = paper.tier === 'T0' || paper.tier === 'T1';
  const isOfOwnGroup = paper.tier === 'T2' && standsIn(who, paper.group, paper.isLate);
  if (isOfficerOnly(who) && !isOpen && !isOfOwnGroup) return false;
  if (paper.state === 'returned') return false;
  if (paper.state === 'quarantined') return paper.by === who.key;
  if (isOfOwnSide(who, what)) return true;
  if (paper.state !== 'shared') return false;
  if (isOpen) return paper.at === undefined ? seesCaseOf(who, what) : seesItsFirm(who, paper.at);
  if (paper.compartment === 'settlement' || paper.compartment === 'caucus') return true;
  return isOfOwnGroup;
}

export const reads: Clause = {
  says: 'the caller may read it: no wall; let into its compartment; and of the side that supplied it, or shared with the alliance, or with the caller’s group while the caller stood there',
  otherwise: 'hidden',
  holds: mayRead,
};

export const ofOwnSide: Clause = {
  says: 'the caller acts for the side that supplied it',
  otherwise: 'refused',
  holds: isOfOwnSide,
};

export const asCounsel: Clause = {
  says: 'the caller is counsel of the side that supplied it',
  otherwise: 'refused',
  holds: isCounselOf,
};
