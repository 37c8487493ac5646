import { type Bilingual, deny, type Instant, type Life, reasonWord, refuse } from '../../kernel/index.js';
import { type CompartmentKind, fits, holds, isBehind, type Reader } from '../../walls/index.js';

/** What each kind of compartment is called. */
export const compartmentKindNames: { readonly [K in CompartmentKind]: Bilingual } = {
  cbi: { en: 'Confidential business information', zh: '商业机密信息' },
  settlement: { en: 'Settlement', zh: '和解' },
  caucus: { en: 'Mediation caucus', zh: '调解单方会谈' },
};

/** A compartment that is to be opened, as far as who may and who may enter goes. */
export interface Opening {
  readonly kind: CompartmentKind;
  readonly caseId: string;
  readonly memberId: string | null;
}

const sees = ({ seesCase }: Reader, caseId: string): boolean => seesCase === 'all' || seesCase.has(caseId);

const isCounselOf = (reader: Reader, { caseId, memberId }: Opening): boolean =>
  reader.seats.some((seat) => seat.role === 'member_counsel' && seat.memberId === memberId) ||
  (holds(reader, 'outside_counsel') &&
    reader.clients.some((client) => client.caseId === caseId && client.memberId === memberId));

/**
 * Whether someone may open a compartment: outside counsel who acts in the case that of a protective order, own counsel that of a member's
 * settlement, a mediator a caucus.
 */
export function mayOpen(reader: Reader, opening: Opening): boolean {
  if (isBehind(reader, 'case', opening.caseId)) return false;
  switch (opening.kind) {
    case 'cbi':
      return (
        fits(reader, opening) &&
        holds(reader, 'outside_counsel') &&
        reader.clients.some(({ caseId }) => caseId === opening.caseId)
      );
    case 'settlement':
      return sees(reader, opening.caseId) && isCounselOf(reader, opening);
    case 'caucus':
      return holds(reader, 'mediator');
  }
}

/**
 * Whether someone may be named into a compartment: counsel of the member whose settlement it is, and to a caucus another mediator or
 * whoever acts for a firm in the case. Nobody is named into a protective order's: that takes a subscription.
 */
export function mayBeNamed(reader: Reader, opening: Opening): boolean {
  if (!fits(reader, opening) || isBehind(reader, 'case', opening.caseId)) return false;
  switch (opening.kind) {
    case 'cbi':
      return false;
    case 'settlement':
      return sees(reader, opening.caseId) && isCounselOf(reader, opening);
    case 'caucus':
      return holds(reader, 'mediator') || sees(reader, opening.caseId);
  }
}

/** Who opens which kind. */
export const notYoursToOpen = deny(
  'compartment.not_yours_to_open',
  "Outside counsel of a party opens that of a protective order, a member's own counsel that of its settlement, a mediator a caucus.",
  '保护令专区由当事人的外部律师开设，和解专区由该成员单位自己的律师开设，单方会谈专区由调解员开设。',
);

/** A protective order has one compartment. */
export const openAlready = refuse(
  'compartment.open_already',
  'This proceeding has a compartment for its protective order already.',
  '该程序的保护令已设有专区。',
);

/** The way into a protective order's. */
export const subscriptionNeeded = refuse(
  'compartment.subscription_needed',
  'Nobody is named into the compartment of a protective order: that takes a subscription to it.',
  '保护令专区不能直接指定人员进入，须办理保护令登记。',
);

/** Someone stays to close it. */
const lastOne = refuse(
  'compartment.last_one',
  'Nobody would be left who may close this compartment; close it instead.',
  '移出后将无人可关闭该专区，请直接关闭专区。',
);

/** Nobody enters a compartment that is closed. */
export const compartmentClosed = refuse(
  'compartment.closed',
  'This compartment is closed; open another one where it is needed again.',
  '该专区已关闭；如仍需要，请另行开设。',
);

/** A compartment as far as its life goes. */
export interface CompartmentThing {
  readonly kind: CompartmentKind;
  readonly closedAt: Instant | null;
}

/** The words of the life of a compartment. */
export interface CompartmentTerms {
  readonly status: 'open' | 'closed';
  readonly action: 'admit' | 'let_out' | 'subscribe' | 'close';
  readonly hand: 'keeper' | 'counsel' | 'ethics';
  readonly word: 'reason';
  readonly thing: CompartmentThing;
  /** Whether somebody stays in it who may close it. */
  readonly around: { readonly hands: readonly CompartmentTerms['hand'][]; readonly staysKept: boolean };
}

/**
 * The life of a compartment. Into a settlement or caucus its keepers let people; into a protective order's nobody, but counsel who acts
 * in the case begins subscriptions, and the ethics officer closes it.
 */
export const compartmentLife: Life<CompartmentTerms> = {
  of: 'compartment',
  noun: { en: 'compartment', zh: '专区' },
  statusOf: ({ closedAt }) => (closedAt === null ? 'open' : 'closed'),
  statuses: { open: { en: 'open', zh: '开放' }, closed: { en: 'closed', zh: '已关闭' } },
  moves: {
    open: { admit: 'open', let_out: 'open', subscribe: 'open', close: 'closed' },
    closed: {},
  },
  instead: { closed: compartmentClosed },
  hands: {
    keeper: { en: 'whoever may open such a compartment', zh: '有权开设此类专区的人员' },
    counsel: { en: 'outside counsel of a party in the case', zh: '本案当事人的外部律师' },
    ethics: { en: 'the ethics officer', zh: '利益冲突审查员' },
  },
  words: reasonWord,
  acts: {
    admit: { name: { en: 'Admit people', zh: '准许进入' }, hands: ['keeper'], needs: [] },
    let_out: {
      name: { en: 'Remove a person', zh: '移出人员' },
      hands: ['keeper'],
      needs: ['reason'],
      guard: (_, { staysKept }) => (staysKept ? undefined : lastOne),
    },
    subscribe: { name: { en: 'Begin a subscription', zh: '发起登记' }, hands: ['counsel'], needs: [] },
    close: { name: { en: 'Close', zh: '关闭' }, hands: ['keeper', 'ethics'], needs: ['reason'] },
  },
};

/** As what someone acts on a compartment. */
export const compartmentHands = (reader: Reader, opening: Opening): readonly CompartmentTerms['hand'][] => {
  if (opening.kind !== 'cbi') return mayOpen(reader, opening) ? ['keeper'] : [];
  return [
    ...(mayOpen(reader, opening) ? (['counsel'] as const) : []),
    ...(holds(reader, 'ethics_officer') ? (['ethics'] as const) : []),
  ];
};
