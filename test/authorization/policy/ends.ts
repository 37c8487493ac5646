import { dues, exitStatements, quotes, recoveries, refunds, settlementSums, trueUps } from '../end-things.js';
import { groups } from '../group-things.js';
import { type Firm, holds, type Persona } from '../personas.js';
import type { Thing } from '../things.js';
import type { Area, Clause } from './words.js';

const readMoney = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'auditor',
  'accountant',
] as const;
const keepMoney = ['treasurer'] as const;
const joinGroups = ['member_representative', 'member_counsel', 'outside_counsel'] as const;

const first = groups.filter(({ marks = [] }) => marks[0] === 'first');
const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');
const isWalled = (who: Persona, { place, marks = [] }: Thing): boolean =>
  place === 'joint' &&
  (who.walledFrom === 'case' ||
    who.firm === 'shunned' ||
    (who.walledFrom === 'group' && marks[0] === 'first'));
const isHere = (who: Persona, what: Thing): boolean => isHome(who, what) && !isWalled(who, what);

const ofFirm = (who: Persona, ...wanted: readonly (Firm | undefined)[]): boolean =>
  holds(who, 'member_representative', 'member_counsel') &&
  who.firm !== undefined &&
  wanted.includes(who.firm);
const keeps = (who: Persona): boolean => holds(who, 'treasurer', 'auditor');
const runs = (who: Persona, { marks = [] }: Thing): boolean =>
  keeps(who) || holds(who, 'coordinator') || (who.isLiaison === true && marks[0] === 'first');
/** Who has left, or was asked in, has a part in the money; who takes part sees the sums. */
const inOf = ({ place, marks = [] }: Thing): readonly Firm[] =>
  place === 'abroad' ? ['foreigner'] : marks[0] === 'second' ? ['rival'] : ['own', 'fellow', 'debtor'];
const everIn = (what: Thing): readonly Firm[] => [...inOf(what), 'leaver'];

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

const seesMoney = hidden(
  'the caller keeps, audits, runs or attests the money of the group, or is of a member that is, was or is asked to be in it',
  (who, what) => runs(who, what) || holds(who, 'accountant') || ofFirm(who, ...everIn(what)),
);
const seesAmounts = hidden('the caller keeps or audits the money of the group', keeps);
export const isOwnMoney = hidden(
  'it is the caller’s own, or the caller keeps or audits the money',
  (who, what) => keeps(who) || ofFirm(who, what.firm),
);
const decides = (who: Persona): boolean => keeps(who) || holds(who, 'coordinator');
const isOwnOrDecided = hidden(
  'it is the caller’s own, or the caller keeps or audits the money, or is a coordinator who is asked to decide',
  (who, what) => decides(who) || ofFirm(who, what.firm),
);
const decidesMoney = hidden(
  'the caller keeps or audits the money, or is a coordinator who is asked to decide',
  decides,
);
export const runsMoney = hidden('the caller keeps, audits or runs the money of the group', runs);
const seesTrueUp = hidden(
  'who keeps or audits the money sees a draft too; once it was posted, so do who runs the group and who takes part',
  (who, what) =>
    keeps(who) || (what.marks?.[1] === 'posted' && (runs(who, what) || ofFirm(who, ...inOf(what)))),
);
export const signsOrKeeps = hidden(
  'the caller is of a signer, or keeps or audits the money',
  (who) => keeps(who) || ofFirm(who, 'own', 'fellow'),
);

const ownHand = refused('the caller acts for the member it is of', (who, what) => ofFirm(who, what.firm));
const isOfA = hidden(
  'the caller is of the member it is about, or keeps or audits the money',
  (who) => keeps(who) || ofFirm(who, 'own'),
);
const settlesA = refused(
  'the caller is the treasurer, or acts for the member',
  (who) => holds(who, 'treasurer') || ofFirm(who, 'own'),
);
const ownCredit = refused(
  'the caller’s own member has a credit in it',
  (who, what) => what.marks?.[1] === 'posted' && ofFirm(who, 'own'),
);
const signs = refused('the caller acts for one of its signers', (who) => ofFirm(who, 'own', 'fellow'));

const never = (route: string, about: readonly Thing[], sees: Clause, says: string) => ({
  route,
  roles: keepMoney,
  about,
  provided: [sees, refused(says)],
});
const one = (route: string, about: readonly Thing[], sees: Clause) => ({
  route,
  roles: readMoney,
  about,
  provided: [sees],
});
const act = (route: string, about: readonly Thing[], sees: Clause) => ({
  route,
  roles: keepMoney,
  about,
  provided: [sees],
});
const list = (path: string, things: readonly Thing[], sees: Clause) => ({
  route: `GET /groups/{id}/${path}`,
  roles: readMoney,
  about: first,
  provided: [seesMoney],
  lists: [{ things, shown: [sees] }],
});

/** Who comes in late, leaves, is trued up, wins back or settles apart. */
export const endsArea: Area = {
  name: 'Joining, leaving and settling',
  says: 'What is settled with one member is its own, and of who keeps and audits the money; what some settle apart is there for them alone.',
  rules: [
    list('buy-in-quotes', quotes, decidesMoney),
    never('POST /groups/{id}/buy-in-quotes', first, seesAmounts, 'the newcomer has no quote yet'),
    one('GET /buy-in-quotes/{id}', quotes, decidesMoney),
    act('POST /buy-in-quotes/{id}/withdrawal', quotes, decidesMoney),
    never('POST /buy-in-quotes/{id}/payment', quotes, decidesMoney, 'it was approved'),
    list('exit-statements', exitStatements, isOwnMoney),
    never('POST /groups/{id}/exit-statements', first, seesAmounts, 'the member has no statement yet'),
    one('GET /exit-statements/{id}', exitStatements, isOwnMoney),
    never('PUT /exit-statements/{id}', exitStatements, isOwnMoney, 'it is a draft'),
    {
      route: 'POST /exit-statements/{id}/moves',
      roles: readMoney,
      about: exitStatements,
      provided: [isOwnMoney, ownHand],
    },
    never('POST /exit-statements/{id}/decision', exitStatements, isOwnMoney, 'it is disputed'),
    list('member-dues', dues, isOwnMoney),
    one('GET /member-dues/{id}', dues, isOwnMoney),
    act('POST /member-dues/{id}/payment', dues, isOwnMoney),
    list('refunds', refunds, isOwnOrDecided),
    one('GET /refunds/{id}', refunds, isOwnOrDecided),
    act('POST /refunds/{id}/moves', refunds, isOwnMoney),
    never('POST /refunds/{id}/renewal', refunds, isOwnMoney, 'it was not paid and waits for nobody'),
    { route: 'GET /groups/{id}/member-balances', roles: readMoney, about: first, provided: [seesMoney] },
    {
      route: 'POST /groups/{id}/member-balances',
      roles: readMoney,
      about: first,
      provided: [isOfA, settlesA],
    },
    list('true-ups', trueUps, seesTrueUp),
    never('POST /groups/{id}/true-ups', first, seesAmounts, 'something was called or shared in those days'),
    one('GET /true-ups/{id}', trueUps, seesTrueUp),
    {
      route: 'POST /true-ups/{id}/moves',
      roles: keepMoney,
      about: trueUps.filter(({ key }) => key === 'drafted'),
      provided: [seesTrueUp],
    },
    {
      route: 'POST /true-ups/{id}/choice',
      roles: joinGroups,
      about: trueUps,
      provided: [seesTrueUp, ownCredit],
    },
    list('recoveries', recoveries, runsMoney),
    act('POST /groups/{id}/recoveries', first, seesAmounts),
    one('GET /recoveries/{id}', recoveries, runsMoney),
    act('POST /recoveries/{id}/withdrawal', recoveries, seesAmounts),
    list('settlement-sums', settlementSums, signsOrKeeps),
    act('POST /groups/{id}/settlement-sums', first, seesAmounts),
    one('GET /settlement-sums/{id}', settlementSums, signsOrKeeps),
    {
      route: 'POST /settlement-sums/{id}/moves',
      roles: readMoney,
      about: settlementSums,
      provided: [signsOrKeeps, signs],
    },
    never(
      'POST /settlement-sums/{id}/shares/{memberId}/payment',
      settlementSums,
      signsOrKeeps,
      'all have signed',
    ),
    { route: 'GET /money/own', roles: readMoney },
    { route: 'GET /money/groups', roles: readMoney },
    { route: 'GET /money/group-names', roles: readMoney },
    one('GET /money/figure', dues, isOwnMoney),
    one('GET /money/statement', dues, isOwnMoney),
    ...['desk', 'burden', 'aged-receivables'].map((path) => ({
      route: `GET /money/${path}`,
      roles: ['treasurer', 'auditor'] as const,
    })),
  ],
};
