import type { Seat } from '../../platform/index.js';
import type { DocumentLife } from './life.js';

/** What someone is to the side a document came from: `owner` acts for it, `counsel` is its counsel as well. */
export type Hand = 'counsel' | 'owner' | 'other';

/** Who acts, as far as the sides of a document go. */
export interface Actor {
  /** Null for the system. */
  readonly personId: string | null;
  readonly seats: readonly Seat[];
  /** Whom this person is outside counsel of, in which case. */
  readonly clients: readonly { readonly caseId: string; readonly memberId: string }[];
}

/** A document as its side goes. */
export type Sided = Pick<DocumentLife, 'caseId' | 'supplierId' | 'uploadedBy'>;

/** What someone is to the side a document came from. What nobody supplied is the side of who brought it in. */
export function handOf(actor: Actor, life: Sided): Hand {
  const { supplierId, uploadedBy } = life;
  if (supplierId !== null) {
    // To a firm counsel brings what is their client's in whatever case; all else there is none of theirs.
    const isBrought = life.caseId === null && actor.personId !== null && uploadedBy === actor.personId;
    const client = isBrought ? actor.clients.find(({ memberId }) => memberId === supplierId) : undefined;
    return handFor(actor, client?.caseId ?? life.caseId, supplierId);
  }
  if (actor.personId === null || uploadedBy !== actor.personId) return 'other';
  const decides = ['outside_counsel', 'member_counsel', 'coordinator', 'mediator'];
  return actor.seats.some(({ role }) => decides.includes(role)) ? 'counsel' : 'owner';
}

/**
 * Whether someone settles for the side a document came from what comes of it: they are that side's counsel for it and for all it was made
 * from which that side supplied. What counsel outside brought to a client's firm is no more theirs than they brought.
 */
export const settlesOwn = (actor: Actor, document: Sided, descent: readonly Sided[]): boolean =>
  handOf(actor, document) === 'counsel' &&
  descent
    .filter(({ supplierId }) => supplierId === document.supplierId)
    .every((one) => handOf(actor, one) === 'counsel');

/** What someone is to a member in a case, or outside all cases. */
export function handFor(actor: Actor, caseId: string | null, memberId: string): Hand {
  const isOutside =
    actor.seats.some(({ role }) => role === 'outside_counsel') &&
    actor.clients.some((client) => client.caseId === caseId && client.memberId === memberId);
  const own = actor.seats.filter((seat) => seat.memberId === memberId).map(({ role }) => role);
  if (isOutside || own.includes('member_counsel')) return 'counsel';
  return own.includes('member_representative') ? 'owner' : 'other';
}
