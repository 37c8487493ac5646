import { type Money, moneyOf } from '../kernel/index.js';
import type { MoneyView } from '../platform/index.js';
import type { Cell, PaperFact } from './domain/paper.js';

/** An amount of a screen as it stands on paper: a number in a spreadsheet. */
export const money = (view: MoneyView | null): Money | null =>
  view && (moneyOf(view.amount, view.currency) ?? null);

/** A named value on paper. */
export const fact = (en: string, zh: string, value: Cell): PaperFact => ({ name: { en, zh }, value });
