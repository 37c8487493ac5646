import { Injectable } from '@nestjs/common';
import { isRefused, type Refusal } from '../../kernel/index.js';
import { type Caller, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { mayUse } from '../domain/access.js';
import { mayDecideOn } from '../domain/appointment.js';
import { type Consent, consentFor, obstacleToAnswer, obstacleToConfirm } from '../domain/nomination.js';
import { knowsOf } from './answer-nomination.js';
import { ElectorateReader } from './electorate.reader.js';
import { type NamedNomination, NominationsStore } from './nominations.store.js';

/** What may be done with a nomination, in the order in which it is shown. */
export const nominationActions = ['confirm', 'refuse', 'send_again', 'withdraw'] as const;

/** One of it; a refusal says why not. */
export interface NominationOffer {
  readonly action: (typeof nominationActions)[number];
  readonly refusal: Refusal | null;
}

/** A nomination with whose consent it waits for, and what its reader may do. */
export interface ListedNomination extends NamedNomination {
  /** Null where it waits for no consent. */
  readonly consent: Consent | null;
  readonly isExpired: boolean;
  readonly offers: readonly NominationOffer[];
}

/** What waits for consent, or for the answer of who is invited. */
@Injectable()
export class ListNominations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly nominations: NominationsStore,
    private readonly electorate: ElectorateReader,
  ) {}

  /** To who may read of people: all; to others: what their consent is asked for. */
  run(caller: Caller): Promise<readonly ListedNomination[]> {
    return this.work.read(caller, async (tx) => this.listed(tx, await this.nominations.pending(tx)));
  }

  one(caller: Caller, id: string): Promise<ListedNomination> {
    return this.work.read(caller, async (tx) => {
      const [one] = await this.listed(tx, [await this.nominations.byId(tx, id)]);
      if (one === undefined) throw new NotFoundError();
      return one;
    });
  }

  /** How many wait for the consent of whoever acts. */
  async asking(tx: Tx): Promise<number> {
    const listed = await this.listed(tx, await this.nominations.pending(tx));
    return listed.filter(({ offers }) =>
      offers.some(({ action, refusal }) => action === 'confirm' && !refusal),
    ).length;
  }

  private async listed(tx: Tx, rows: readonly NamedNomination[]): Promise<readonly ListedNomination[]> {
    if (rows.length === 0) return [];
    const { caller } = tx;
    const electorate = await this.electorate.electorate(tx);
    const bound = await this.electorate.bound(tx, [
      caller.personId,
      ...rows.map(({ nominatedBy }) => nominatedBy),
    ]);
    const by = bound(caller.personId);
    const write = mayUse('people.write', { permissions: caller.permissions, byToken: false });
    const list: ListedNomination[] = [];
    for (const one of rows) {
      const nominator = bound(one.nominatedBy);
      const circle = { electorate, nominator };
      if (!knowsOf(caller, one, circle)) continue;
      const keep = isRefused(write) ? write : mayDecideOn(one.role, one.personId ?? one.id, caller);
      const waits = one.status === 'waiting';
      list.push({
        ...one,
        consent: waits ? consentFor(one, nominator, electorate) : null,
        isExpired: one.status === 'open' && one.expiresAt !== null && one.expiresAt <= tx.now,
        offers: [
          ...(waits
            ? [
                offer('confirm', obstacleToConfirm(one, by, circle)),
                offer('refuse', obstacleToAnswer(one, by, circle)),
              ]
            : []),
          ...(one.status === 'open' ? [offer('send_again', isRefused(write) ? write : undefined)] : []),
          ...(waits || one.status === 'open' ? [offer('withdraw', keep)] : []),
        ],
      });
    }
    return list;
  }
}

const offer = (action: NominationOffer['action'], outcome: object | undefined): NominationOffer => ({
  action,
  refusal: outcome !== undefined && isRefused(outcome) ? outcome.refusal : null,
});
