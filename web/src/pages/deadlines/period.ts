/** The days a list is narrowed to; an end that is absent is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** What of a month, from its first day to its last, lies in a period; nothing where they do not meet. */
export function partOf(
  { first, last }: { readonly first: string; readonly last: string },
  { from = first, to = last }: Period,
): { readonly from: string; readonly to: string } | undefined {
  const part = { from: from > first ? from : first, to: to < last ? to : last };
  return part.from > part.to ? undefined : part;
}
