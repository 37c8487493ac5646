/** What an exact fraction `n/d` has beyond its whole units, as a fraction; undefined where it is whole. */
export function restOf(exact: string): string | undefined {
  const [over = '', under] = exact.replace('-', '').split('/');
  return under === undefined ? undefined : `${String(BigInt(over) % BigInt(under))}/${under}`;
}
