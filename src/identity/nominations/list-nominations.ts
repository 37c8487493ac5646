import { Injectable } from '@nestjs/common';
import { type Offer, offers } from '../../kernel/index.js';
import { type Caller, NotFoundError, type Tx, UnitOfWork } from '../../platform/index.js';
import { type Consent, consentFor } from '../domain/nomination.js';
import {
  aroundNomination,
  type NominationAction,
  nominationLife,
  type NominationTerms,
} from '../domain/nomination-life.js';
import { knowsOf } from './answer-nomination.js';
import { ElectorateReader } from './electorate.reader.js';
import { type NamedNomination, NominationsStore } from './nominations.store.js';

/** What is shown to whoever knows of a nomination; who is invited answers elsewhere. */
const shown: readonly NominationAction[] = ['confirm', 'refuse', 'send_again', 'withdraw'];

/** A nomination with whose consent it waits for, and what its reader may do. */
export interface ListedNomination extends NamedNomination {
  /** Null where it waits for no consent. */
  readonly consent: Consent | null;
  readonly isExpired: boolean;
  readonly offers: readonly Offer<NominationTerms>[];
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
    return listed.filter((one) =>
      one.offers.some(({ action, obstacle }) => action === 'confirm' && obstacle === undefined),
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
    const mayKeep = caller.permissions.includes('people.write');
    const list: ListedNomination[] = [];
    for (const one of rows) {
      const nominator = bound(one.nominatedBy);
      const circle = { electorate, nominator };
      if (!knowsOf(caller, one, circle)) continue;
      const around = aroundNomination(one, by, circle, mayKeep);
      list.push({
        ...one,
        consent: one.status === 'waiting' ? consentFor(one, nominator, electorate) : null,
        isExpired: one.status === 'open' && one.expiresAt !== null && one.expiresAt <= tx.now,
        offers: offers(nominationLife, one, around).filter(({ action }) => shown.includes(action)),
      });
    }
    return list;
  }
}
