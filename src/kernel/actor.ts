/** A person with an account: at a screen, or by an access token of theirs. */
export interface ByPerson {
  readonly kind: 'person' | 'token';
  readonly personId: string;
}

/** The system itself: timers, consumers of facts, imports at first start. No wall stops it. */
export interface BySystem {
  readonly kind: 'system';
  readonly personId: null;
}

/** Somebody without an account who holds the key to one thing. Holds no seat, and reaches nothing else. */
export interface ByOutsider {
  readonly kind: 'outsider';
  readonly personId: null;
  readonly keyTo: { readonly kind: string; readonly id: string };
}

/** Who acts. That nobody is named does not make it the system: ask `isSystem`. */
export type Actor = ByPerson | BySystem | ByOutsider;

/** Who acts, with the seats they hold, as far as rules of sight and of hands ask. */
export type SeatedActor = Pick<Actor, 'kind' | 'personId'> & {
  readonly seats: readonly { readonly role: string; readonly memberId: string | null }[];
};

/** Whether the system itself acts. */
export const isSystem = ({ kind }: Pick<Actor, 'kind'>): boolean => kind === 'system';
