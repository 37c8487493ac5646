import type { CalendarDate } from '../../../kernel/index.js';
import type { LineKind, LineStatus } from './line-life.js';

/** A line of a call, in minor units of its fund's currency. What is neither paid nor relieved is the member's receivable. */
export interface CallLine {
  readonly id: string;
  readonly callId: string;
  readonly memberId: string;
  readonly kind: LineKind;
  readonly status: LineStatus;
  readonly dueOn: CalendarDate;
  readonly amountMinor: bigint;
  readonly paidMinor: bigint;
  /** What of it ended otherwise than by money: within tolerance, set off, cancelled or written off. */
  readonly relievedMinor: bigint;
  /** Since when interest runs on what is open; null before the default. */
  readonly interestFrom: CalendarDate | null;
  /** Interest that ran and is not paid. */
  readonly interestOwedMinor: bigint;
  readonly interestPaidMinor: bigint;
  /** The last day of a notice to cure; null before the notice. */
  readonly cureUntil: CalendarDate | null;
  readonly defaultedOn: CalendarDate | null;
}

/** What of a line is still to be paid, interest apart. */
export const openOf = ({
  amountMinor,
  paidMinor,
  relievedMinor,
}: Pick<CallLine, 'amountMinor' | 'paidMinor' | 'relievedMinor'>): bigint =>
  amountMinor - paidMinor - relievedMinor;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a member writes on its transfer: the number of the call, and four signs that tell no member how many there are. */
export function lineReference(callNo: number, lineId: string): string {
  let rest = BigInt(`0x${lineId.replaceAll('-', '').slice(-8)}`);
  let signs = '';
  for (let place = 0; place < 4; place++) {
    signs += alphabet[Number(rest % 32n)] ?? '0';
    rest /= 32n;
  }
  return `C${String(callNo)}-${signs}`;
}
