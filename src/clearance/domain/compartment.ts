import type { Bilingual } from '../../kernel/index.js';
import type { Seat } from '../../platform/index.js';
import { type CompartmentKind, fits, type Reader } from '../../walls/index.js';

/** What each kind of compartment is called. */
export const compartmentKindNames: { readonly [K in CompartmentKind]: Bilingual } = {
  cbi: { en: 'Confidential business information', zh: '保密商业信息' },
  settlement: { en: 'Settlement', zh: '和解' },
  caucus: { en: 'Mediation caucus', zh: '调解单方会谈' },
};

/** A compartment that is to be opened, as far as who may and who may enter goes. */
export interface Opening {
  readonly kind: CompartmentKind;
  readonly caseId: string;
  readonly memberId: string | null;
}

const holds = ({ seats }: { readonly seats: readonly Seat[] }, role: Seat['role']): boolean =>
  seats.some((seat) => seat.role === role);

const sees = ({ seesCase }: Reader, caseId: string): boolean => seesCase === 'all' || seesCase.has(caseId);

const isCounselOf = (reader: Reader, { caseId, memberId }: Opening): boolean =>
  reader.seats.some((seat) => seat.role === 'member_counsel' && seat.memberId === memberId) ||
  (holds(reader, 'outside_counsel') &&
    reader.clients.some((client) => client.caseId === caseId && client.memberId === memberId));

/** Whether a wall stands between someone and a case. */
export const isWalledFrom = ({ walls }: Reader, caseId: string): boolean =>
  walls.some(({ kind, id }) => kind === 'case' && id === caseId);

/**
 * Whether someone may open a compartment: outside counsel who acts in the case that of a protective order, own counsel that of a member's
 * settlement, a mediator a caucus.
 */
export function mayOpen(reader: Reader, opening: Opening): boolean {
  if (isWalledFrom(reader, opening.caseId)) return false;
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
  if (!fits(reader, opening) || isWalledFrom(reader, opening.caseId)) return false;
  switch (opening.kind) {
    case 'cbi':
      return false;
    case 'settlement':
      return sees(reader, opening.caseId) && isCounselOf(reader, opening);
    case 'caucus':
      return holds(reader, 'mediator') || sees(reader, opening.caseId);
  }
}
