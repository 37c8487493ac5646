/** Collects the parameters of a statement; `bind` gives the place of each. */
export class Binds {
  readonly values: unknown[] = [];

  readonly bind = (value: unknown): string => `$${String(this.values.push(value))}`;
}
