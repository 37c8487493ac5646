import { callLines, cashCalls, paidFunds, payments } from '../call-things.js';
import { groups } from '../group-things.js';
import { type Firm, holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';
import { readMoney } from './costs.js';
import type { Area, Clause } from './words.js';

const keepMoney = ['treasurer'] as const;
const recompute = ['accountant', 'auditor'] as const;

const isHere = (who: Persona, { place, marks = [] }: Thing): boolean =>
  (who.home === 'abroad') === (place === 'abroad') &&
  !(
    place === 'joint' &&
    (who.walledFrom === 'case' ||
      who.firm === 'shunned' ||
      (who.walledFrom === 'group' && marks[0] === 'first'))
  );

/** A member's own people: its counsel of record are none of them. */
const isOf = (who: Persona, ...firms: readonly (Firm | undefined)[]): boolean =>
  holds(who, 'member_representative', 'member_counsel') && who.firm !== undefined && firms.includes(who.firm);
const keeps = (who: Persona): boolean => holds(who, 'treasurer', 'auditor');
const runs = (who: Persona, { marks = [] }: Thing): boolean =>
  keeps(who) || holds(who, 'coordinator') || (who.isLiaison === true && marks[0] === 'first');

const hidden = (says: string, of: Clause['holds']): Clause => ({
  says,
  otherwise: 'hidden',
  holds: (who, what) => isHere(who, what) && of(who, what),
});
const refused = (says: string, of: Clause['holds'] = () => false): Clause => ({
  says,
  otherwise: 'refused',
  holds: of,
});

export const seesCall = hidden(
  'who keeps, audits or runs the money of the group sees a draft too; once it is out, so does a member that takes part, or has a line in it',
  (who, what) =>
    runs(who, what) || (what.marks?.[1] === 'issued' && isOf(who, 'own', 'fellow', 'debtor', 'leaver')),
);
export const seesLine = hidden(
  'it is the caller’s own, or the caller keeps or audits the money',
  (who, what) => keeps(who) || isOf(who, what.firm),
);
const isOwn = hidden('it is the caller’s own', (who, what) => isOf(who, what.firm));
const keepsIt = hidden('the caller keeps or audits the money of the group', keeps);
const isCertified = hidden('it was proposed', (_, what) => what.marks?.[1] === 'issued');

const isDraft = refused('it is a draft', (_, what) => what.marks?.[1] === 'drafted');
const hasPrepaid = refused('its member has prepaid that much', (_, { firm }) => firm === 'own');
const isMatched = refused('somebody said whose it is', (_, what) => what.marks?.[1] === 'matched');
const isUnmatched = refused('nobody said yet whose it is', (_, what) => what.marks?.[1] !== 'matched');

const read = (route: string, about: readonly Thing[], ...provided: readonly Clause[]) => ({
  route,
  roles: readMoney,
  about,
  provided,
});
const act = (route: string, about: readonly Thing[], ...provided: readonly Clause[]) => ({
  route,
  roles: keepMoney,
  about,
  provided: [keepsIt, ...provided],
});

/** What members are called on to pay, and pay. */
export const callsArea: Area = {
  name: 'Cash calls and payments',
  says: 'A call that is out is there for its group; what one member owes and pays is its own, and of who keeps and audits the money.',
  rules: [
    { route: 'GET /cash-calls', roles: readMoney, lists: [{ things: cashCalls, shown: [seesCall] }] },
    act('POST /cash-calls', groups),
    act(
      'POST /cash-calls/preview',
      groups,
      refused('somebody is in the group to pay', (_, { place }) => place !== 'abroad'),
    ),
    read('GET /cash-calls/{id}', cashCalls, seesCall),
    act('PUT /cash-calls/{id}', cashCalls, isDraft),
    act('POST /cash-calls/{id}/moves', cashCalls),
    {
      route: 'POST /cash-calls/{id}/opening',
      roles: recompute,
      about: cashCalls,
      provided: [hidden('no wall stands between', () => true), isCertified],
    },
    read('GET /call-lines/{id}', callLines, seesLine),
    read('GET /call-lines/{id}/certificate', callLines, isOwn),
    act('GET /call-lines/{id}/reallocation-preview', callLines),
    act('POST /call-lines/{id}/notice', callLines, refused('its day has passed')),
    act('POST /call-lines/{id}/reallocation', callLines, refused('it is in default')),
    act('POST /call-lines/{id}/write-off', callLines, refused('it is in default')),
    act('POST /call-lines/{id}/set-off', callLines, hasPrepaid),
    { route: 'GET /member-payments', roles: readMoney, lists: [{ things: payments, shown: [seesLine] }] },
    act('POST /member-payments', paidFunds),
    act('POST /member-payments/suggestions', paidFunds),
    read('GET /member-payments/{id}', payments, seesLine),
    act('GET /member-payments/{id}/suggestions', payments),
    act('POST /member-payments/{id}/match', payments, isUnmatched),
    act('POST /member-payments/{id}/moves', payments, isMatched),
  ],
};
