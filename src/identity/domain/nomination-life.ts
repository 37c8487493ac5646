import {
  type Decision,
  grant,
  isRefused,
  type Life,
  move,
  type Objection,
  ownThing,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import { type Appointer, mayDecideOn } from './appointment.js';
import {
  type BoundAppointer,
  type Circle,
  consentFor,
  isAsked,
  mayNameFor,
  mayTakePart,
  type Nomination,
  type NominationStatus,
} from './nomination.js';

/** What may become of a nomination. */
export type NominationAction = 'confirm' | 'refuse' | 'send_again' | 'withdraw' | 'accept' | 'decline';

/** As what somebody acts on a nomination: their consent is asked, they keep the alliance's people, or they are invited. */
export type NominationHand = 'asked' | 'keeper' | 'invited' | 'system';

/** What else decides about a nomination. */
export interface AroundNomination {
  readonly hands: readonly NominationHand[];
  /** What stands against an answer because whoever asks proposed it, or is named. */
  readonly own: Objection;
  /** What stands against an answer of theirs, against a consent besides, and against taking it back. */
  readonly answer: Objection;
  readonly consent: Objection;
  readonly withdrawal: Objection;
}

/** The words of the life of a nomination. */
export interface NominationTerms {
  readonly status: NominationStatus;
  readonly action: NominationAction;
  readonly hand: NominationHand;
  readonly word: 'reason';
  readonly thing: Pick<Nomination, 'status'>;
  readonly around: AroundNomination;
}

/** Does not say why: whoever confirms need not know what wall stands before whom. */
const nominatorBarred = refuse(
  'nomination.nominator_barred',
  'Whoever proposed this may not give such a role now. Refuse it, or have someone else propose it.',
  '提名人目前不得授予此类角色，请拒绝该提名，或由他人重新提名。',
);

/** The life of a nomination. Who is of the alliance already is not asked: confirming gives the role. */
export const nominationLife: Life<NominationTerms> = {
  of: 'nomination',
  noun: { en: 'nomination', zh: '提名' },
  statusOf: ({ status }) => status,
  statuses: {
    waiting: { en: 'waits for consent', zh: '待同意' },
    open: { en: 'invited', zh: '已邀请' },
    given: { en: 'given', zh: '已授予' },
    refused: { en: 'refused', zh: '未获同意' },
    declined: { en: 'declined', zh: '已谢绝' },
    withdrawn: { en: 'taken back', zh: '已撤回' },
  },
  moves: {
    waiting: { confirm: 'open', refuse: 'refused', withdraw: 'withdrawn' },
    open: { send_again: 'open', withdraw: 'withdrawn', accept: 'given', decline: 'declined' },
    given: {},
    refused: {},
    declined: {},
    withdrawn: {},
  },
  hands: {
    asked: {
      en: 'someone else whose consent it needs: of a role that sees much another administrator or an ethics officer, of a firm whoever acts for it',
      zh: '其他须同意的人员（可见范围较大的角色：其他系统管理员或利益冲突审查员；成员单位的角色：该单位人员）',
    },
    keeper: { en: "whoever keeps the alliance's people", zh: '负责联盟人员管理的人员' },
    invited: { en: 'the person invited', zh: '受邀人' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  bar: (action, _, { own, withdrawal }) => {
    if (action === 'withdraw') return withdrawal;
    return action === 'confirm' || action === 'refuse' ? own : undefined;
  },
  acts: {
    confirm: {
      name: { en: 'Confirm', zh: '确认' },
      hands: ['asked', 'system'],
      needs: [],
      guard: (_, { answer, consent }) => answer ?? consent,
    },
    refuse: {
      name: { en: 'Refuse', zh: '不同意' },
      hands: ['asked'],
      needs: ['reason'],
      guard: (_, { answer }) => answer,
    },
    send_again: { name: { en: 'Send again', zh: '重新发送' }, hands: ['keeper'], needs: [] },
    withdraw: { name: { en: 'Take back', zh: '撤回' }, hands: ['keeper', 'system'], needs: ['reason'] },
    accept: { name: { en: 'Accept', zh: '接受' }, hands: ['invited', 'system'], needs: [] },
    decline: { name: { en: 'Decline', zh: '谢绝' }, hands: ['invited'], needs: [] },
  },
};

const nothing = { own: undefined, answer: undefined, consent: undefined, withdrawal: undefined } as const;

/** Where an action leads that somebody takes whose right to it was asked elsewhere: who is invited, or the system. */
export function moveNomination<N extends Nomination>(
  nomination: N,
  action: NominationAction,
  hand: NominationHand,
  reason?: string,
): Decision<N, never> {
  return moved(nomination, action, { ...nothing, hands: [hand] }, reason);
}

/** What the table of a nomination asks about whoever takes it back, and keeps the alliance's people: whether they give such roles. */
export const keeping = ({ role, personId, id }: Nomination, by: Appointer): AroundNomination => ({
  ...nothing,
  hands: ['keeper'],
  withdrawal: mayDecideOn(role, personId ?? id, by),
});

/** Where an answer or a withdrawal leads, or the refusal. */
export function moved<N extends Nomination>(
  nomination: N,
  action: NominationAction,
  around: AroundNomination,
  reason?: string,
): Decision<N, never> {
  const to = move(nominationLife, action, nomination, around, { reason });
  return isRefused(to) ? to : grant({ ...nomination, status: to.state });
}

/** What the rules of a nomination ask about somebody: their walls and seats, those asked, and whoever proposed it, as they stand now. */
export function aroundNomination(
  nomination: Nomination,
  by: BoundAppointer,
  circle: Circle,
  mayKeep: boolean,
): AroundNomination {
  const { nominator, electorate } = circle;
  const { nominatedBy, personId, id, role } = nomination;
  const consent = consentFor(nomination, nominator, electorate);
  const against = (outcome: Decision<unknown, unknown>): Objection =>
    isRefused(outcome) ? outcome : undefined;
  const isBarred = [
    mayTakePart(nomination, nominator.walls),
    mayNameFor(nomination, consent, nominator, electorate),
  ].some(isRefused);
  return {
    hands: [
      ...(by.personId !== null && isAsked(consent, nomination, by) ? (['asked'] as const) : []),
      ...(mayKeep ? (['keeper'] as const) : []),
    ],
    own: ownThing(by, { personIds: [nominatedBy, personId] }, nominationLife.hands.asked),
    answer: against(mayNameFor(nomination, consent, by, electorate)),
    consent: against(mayTakePart(nomination, by.walls)) ?? (isBarred ? nominatorBarred : undefined),
    withdrawal: mayDecideOn(role, personId ?? id, by),
  };
}
