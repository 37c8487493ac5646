import type { CalendarDate } from '../../../kernel/index.js';

/** A line money may be for, as whoever matches payments sees it. */
export interface PayableLine {
  readonly id: string;
  readonly memberId: string;
  readonly reference: string;
  readonly names: readonly string[];
  readonly dueOn: CalendarDate;
  /** All that it takes on the day of the payment, interest included. */
  readonly owedMinor: bigint;
}

/** A line that money may be for, with what speaks for it. */
export interface Suggestion {
  readonly lineId: string;
  readonly memberId: string;
  readonly minor: bigint;
  readonly because: readonly ('reference' | 'amount' | 'payer')[];
}

/** Letters and digits alone, in one case. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a text names a line's reference. */
export const namesReference = (text: string, reference: string): boolean =>
  plain(text).includes(plain(reference));

const points = { reference: 4, amount: 2, payer: 1 } as const;

/**
 * Which lines money may be for: its text names the line's reference, it is what the line owes (short by no more than the tolerance), or the
 * payer is called as the member is. The best first, then the earliest due; what nothing speaks for is left out.
 */
export function suggest(
  payment: { readonly minor: bigint; readonly reference: string; readonly payer: string },
  lines: readonly PayableLine[],
  toleranceMinor: bigint,
): readonly Suggestion[] {
  const payer = plain(payment.payer);
  const scored = lines.flatMap((line) => {
    const short = line.owedMinor - payment.minor;
    const speaks = {
      reference: namesReference(payment.reference, line.reference),
      amount: short >= 0n && short <= toleranceMinor,
      payer: payer.length > 1 && line.names.some((name) => isSameName(plain(name), payer)),
    };
    const because = (['reference', 'amount', 'payer'] as const).filter((why) => speaks[why]);
    const score = because.reduce((sum, why) => sum + points[why], 0);
    return score === 0 ? [] : [{ line, because, score }];
  });
  return scored
    .sort(
      (a, b) =>
        b.score - a.score || compareText(a.line.dueOn, b.line.dueOn) || compareText(a.line.id, b.line.id),
    )
    .map(({ line, because }) => ({
      lineId: line.id,
      memberId: line.memberId,
      minor: payment.minor < line.owedMinor ? payment.minor : line.owedMinor,
      because,
    }));
}

const isSameName = (name: string, payer: string): boolean =>
  name.length > 1 && (name.includes(payer) || payer.includes(name));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
