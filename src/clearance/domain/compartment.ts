import { type Bilingual, deny, refuse } from '../../kernel/index.js';
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

/** Nobody enters a compartment that is closed. */
export const compartmentClosed = refuse(
  'compartment.closed',
  'This compartment is closed; open another one where it is needed again.',
  '该专区已关闭；如仍需要，请另行开设。',
);

/** A protective order has one compartment. */
export const openAlready = refuse(
  'compartment.open_already',
  'This proceeding has a compartment for its protective order already.',
  '该程序的保护令已设有专区。',
);

/** Who opens which kind. */
export const notYoursToOpen = deny(
  'compartment.not_yours_to_open',
  "Outside counsel of a party opens that of a protective order, a member's own counsel that of its settlement, a mediator a caucus.",
  '保护令专区由当事人的外部律师开设，和解专区由该成员单位自己的律师开设，单方会谈专区由调解员开设。',
);

/** Who lets people in and out, and closes. */
export const notYoursToKeep = deny(
  'compartment.not_yours_to_keep',
  'Whoever may open such a compartment lets people in and closes it; that of a protective order is closed by the ethics officer.',
  '有权开设此类专区的人员方可准入或关闭；保护令专区由利益冲突审查员关闭。',
);

/** The way into a protective order's. */
export const subscriptionNeeded = refuse(
  'compartment.subscription_needed',
  'Nobody is named into the compartment of a protective order: that takes a subscription to it.',
  '保护令专区不能直接指定人员进入，须办理保护令登记。',
);

/** Someone stays to close it. */
export const lastOne = refuse(
  'compartment.last_one',
  'Nobody would be left who may close this compartment; close it instead.',
  '移出后将无人可关闭该专区，请直接关闭专区。',
);
