/** What was called of a member for a period, what the period cost it, and the difference: a bill above zero, a credit below. Minor units. */
export interface TrueUpLine {
  readonly memberId: string;
  readonly called: bigint;
  readonly actual: bigint;
  readonly difference: bigint;
}

/** A line for everybody of whom something was called or who bore something, in the order they are known in. */
export function trueUp(
  called: ReadonlyMap<string, bigint>,
  actual: ReadonlyMap<string, bigint>,
): readonly TrueUpLine[] {
  return [...new Set([...called.keys(), ...actual.keys()])].map((memberId) => {
    const [was, is] = [called.get(memberId) ?? 0n, actual.get(memberId) ?? 0n];
    return { memberId, called: was, actual: is, difference: is - was };
  });
}
