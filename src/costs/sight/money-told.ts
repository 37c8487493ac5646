import type { Bilingual } from '../../kernel/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import type { MoneyHand, MoneyPart } from '../domain/sight.js';
import { moneySights, seesMoneySql } from './money-sights.sql.js';

/** What is told of the money of a group: to those who see it as a hand, or to the people of the member a fact names in `memberId`. */
export interface MoneyTold {
  readonly to: MoneyHand | 'own';
  readonly title: Bilingual;
  /** The page of a thing, by its id and that of its group. */
  readonly link: (id: string, groupId: string) => string;
  /** Told only where the payload says this under `state`. */
  readonly state?: string;
}

/** What is told, by page. */
export const telling =
  (link: MoneyTold['link']) =>
  (to: MoneyTold['to'], en: string, zh: string, state?: string): MoneyTold => ({
    to,
    title: { en, zh },
    link,
    ...(state !== undefined && { state }),
  });

/**
 * SQL that is true of a thing (`t`, by its SQL id) of a table with `group_id`, of which whoever acts sees the part of the group's money
 * that is said; `so` is what else must be true, of `t` and of `seen`, the row of what they see.
 */
export function knownMoney(
  { tx, reader, binds }: AskedAsReader,
  table: string,
  id: string,
  { part, so }: { readonly part?: MoneyPart; readonly so?: string },
): string {
  const mayRead = tx.caller.permissions.includes('money.read');
  if (!mayRead && so === undefined) return 'FALSE';
  const terms = [
    ...(part === undefined ? [] : [seesMoneySql('seen', part)]),
    ...(so === undefined ? [] : [`(${so})`]),
  ];
  // What was bound for `so` must be named in the statement, or PostgreSQL does not know its type.
  return `${mayRead ? '' : 'FALSE AND '}EXISTS (SELECT FROM ${table} t JOIN ${moneySights(reader, binds)} seen ON seen.group_id = t.group_id
     WHERE t.alliance_id = ${binds.bind(tx.caller.allianceId)} AND t.id = ${id}${terms.map((one) => ` AND ${one}`).join('')})`;
}
