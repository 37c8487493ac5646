import { IsString, IsUUID, Length } from 'class-validator';
import type { Instant } from '../../kernel/index.js';
import { ReasonBody } from '../../platform/index.js';
import type { DelegationWish } from './keep-delegations.js';
import type { ListedDelegation } from './delegations.store.js';

/** What somebody gives to another to do in their stead. */
export class DelegationBody extends ReasonBody {
  /** `deadline`, or the kind of a duty, as Today says it. */
  @IsString()
  @Length(1, 40)
  kind: string;

  /** The deadline, or what the duty is about, as Today says it. */
  @IsUUID()
  id: string;

  /** Who is to do it: of those who could stand in for the caller. */
  @IsUUID()
  toId: string;
}

/** A body as a wish. */
export const toDelegationWish = ({ kind, id, toId, reason }: DelegationBody): DelegationWish => ({
  kind,
  id: id.toLowerCase(),
  toId: toId.toLowerCase(),
  reason,
});

/** Something given to another: by or to the caller. */
export class DelegationView {
  id: string;
  kind: string;
  thingId: string;
  fromId: string;
  fromName: string;
  toId: string;
  toName: string;
  reason: string;
  madeAt: Instant;
  /** Null while it has not ended. It holds no longer than the thing waits for both. */
  endedAt: Instant | null;
  endedHow: 'taken_back' | 'done' | null;
}

/** What the caller gave and was given, the latest first, with what has ended, as far as they may know of it now. */
export class DelegationsView {
  items: DelegationView[];
}

/** The same on the wire. */
export const toDelegationsView = (items: readonly ListedDelegation[]): DelegationsView => ({
  items: [...items],
});
