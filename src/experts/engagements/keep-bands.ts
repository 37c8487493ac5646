import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { type CalendarDate, type Currency, moneyOf } from '../../kernel/index.js';
import {
  type By,
  type Caller,
  InvalidInputError,
  newId,
  personOf,
  toMoneyView,
  UnitOfWork,
} from '../../platform/index.js';
import { CheckNames, person } from '../checks/check-names.js';
import { type ExpertRole, expertRoles } from '../domain/expert-words.js';
import { BandsStore, type RateBand } from './budgets.store.js';
import type { ExpertRateBandsView } from './time.contract.js';

/** A band that is set. `top`: decimal text, or null for none from that day on. */
export interface BandWish {
  readonly role: ExpertRole;
  readonly currency: string;
  readonly top: string | null;
  readonly from: CalendarDate;
}

/** Keeps up to which rates experts are engaged without an exception. */
@Injectable()
export class KeepBands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bands: BandsStore,
    private readonly names: CheckNames,
  ) {}

  /** Sets one from a day on; of two from the same day the later holds. */
  set(by: By, { role, currency, top, from }: BandWish): Promise<void> {
    return this.work.within(by, async (tx) => {
      const money = top === null ? null : moneyOf(top, currency);
      if (money === undefined || (money !== null && money.minor <= 0n)) throw notMoney();
      const id = newId();
      const set = { setBy: personOf(tx.caller), setAt: tx.now };
      await this.bands.insert(tx, {
        id,
        role,
        currency,
        topMinor: money === null ? null : money.minor.toString(),
        from,
        ...set,
      });
      await tx.record([{ type: 'rate_band.set', subject: { kind: 'expert_rate_band', id }, payload: {} }]);
    });
  }

  /** All that were ever set, with which is in force. */
  list(caller: Caller): Promise<ExpertRateBandsView> {
    return this.work.read(caller, async (tx) => {
      const today = await todayIn(tx);
      const rows = await this.bands.all(tx);
      const called = await this.names.ofThese(tx, {
        people: rows.map(({ setBy }) => setBy),
        experts: [],
        members: [],
      });
      const inForce = new Map<string, string>();
      for (const one of rows)
        if (one.from <= today && !inForce.has(keyOf(one))) inForce.set(keyOf(one), one.id);
      return {
        items: rows.map((one) => ({
          id: one.id,
          role: { id: one.role, name: expertRoles[one.role] },
          currency: one.currency,
          top:
            one.topMinor === null
              ? null
              : toMoneyView({ minor: BigInt(one.topMinor), currency: one.currency as Currency }),
          from: one.from,
          setBy: person(called, one.setBy, one.setAt),
          setAt: one.setAt,
          inForce: inForce.get(keyOf(one)) === one.id,
        })),
        maySet: caller.permissions.includes('bands.write'),
      };
    });
  }
}

const keyOf = ({ role, currency }: RateBand): string => `${role} ${currency}`;

const notMoney = (): InvalidInputError =>
  InvalidInputError.at(
    '/top',
    'This is an amount above zero with exactly the digits of its currency, such as 4000.00.',
    '金额须大于零，并采用该币种的小数位数，例如 4000.00。',
  );
