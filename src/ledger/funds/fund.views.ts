import { calledPerson, type Names, type PersonNameView } from '../../identity/index.js';
import type { Bilingual, Currency, Instant } from '../../kernel/index.js';
import { type MoneyView, toMoneyView } from '../../platform/index.js';
import { accountKinds, type AccountRef, onNormalSide } from '../domain/accounts.js';
import { entryKinds, type EntryKind } from '../domain/entry.js';
import type { AccountKindView, AccountRefView, EntryKindView, EntrySourceView } from './journal.contract.js';

/** Names of things by kind and id, with a blank between. */
export type NamesOfThings = ReadonlyMap<string, Bilingual>;

/** An amount of a fund. */
export const moneyIn =
  (currency: Currency) =>
  (minor: bigint | string): MoneyView =>
    toMoneyView({ minor: BigInt(minor), currency });

/** A debit or a credit, as one of two amounts. */
export function debitOrCredit(
  money: (minor: bigint) => MoneyView,
  minor: bigint,
): { readonly debit: MoneyView | null; readonly credit: MoneyView | null } {
  return minor > 0n ? { debit: money(minor), credit: null } : { debit: null, credit: money(-minor) };
}

export const accountKindView = (kind: AccountRef['kind']): AccountKindView => ({
  id: kind,
  name: accountKinds[kind].name,
  side: accountKinds[kind].side,
});

export const entryKindView = (kind: EntryKind): EntryKindView => ({ id: kind, name: entryKinds[kind] });

/** An account by whom it is kept for: members and vendors by their names, as far as they are known; pools by their own. */
export function accountView({ kind, holder }: AccountRef, names: NamesOfThings): AccountRefView {
  const of = accountKinds[kind].holder;
  const name = of === 'pool' ? { en: holder ?? '', zh: holder ?? '' } : names.get(`${of} ${holder ?? ''}`);
  return {
    kind: accountKindView(kind),
    holder: holder === undefined ? null : { id: holder, name: name ?? null },
  };
}

/** For whom or what some accounts are kept, as things with a name. */
export const holdersOf = (refs: readonly AccountRef[]) =>
  refs.flatMap(({ kind, holder }) => {
    const of: string = accountKinds[kind].holder;
    return holder === undefined || of === 'none' || of === 'pool'
      ? []
      : [{ subjectKind: of, subjectId: holder }];
  });

export const sourceView = (kind: string, id: string, names: NamesOfThings): EntrySourceView => ({
  kind,
  id,
  name: names.get(`${kind} ${id}`) ?? null,
});

/** A balance on the normal side of its account. */
export const balanceView = (money: (minor: bigint) => MoneyView, ref: AccountRef, minor: bigint): MoneyView =>
  money(onNormalSide(ref, minor));

/** Who did something, by the name they had then. */
export const byPerson = (names: Names, id: string | null, at: Instant | null): PersonNameView | null =>
  id === null ? null : calledPerson(id, names.both(id, at));
