import type { Instant } from '../../kernel/index.js';

/** A name of a person; `until` is null for the one they have now. */
export interface NameOfPerson {
  readonly id: string;
  readonly name: string;
  readonly until: Instant | null;
}

/** Names of some people: now, and as they were when something was done. */
export class Names {
  private readonly now = new Map<string, string>();
  private readonly before = new Map<string, { readonly name: string; readonly until: Instant }[]>();

  /** Former names of a person come in the order in which they were given up. */
  constructor(names: readonly NameOfPerson[]) {
    for (const { id, name, until } of names) {
      if (until === null) this.now.set(id, name);
      else this.before.set(id, [...(this.before.get(id) ?? []), { name, until }]);
    }
  }

  /** The name a person had at a moment, today's where there is none; undefined for whom the alliance does not know. */
  at(id: string, moment: Instant | null): string | undefined {
    const former = moment === null ? undefined : this.before.get(id)?.find(({ until }) => until > moment);
    return former?.name ?? this.now.get(id);
  }

  /** The name a person has now. */
  get(id: string): string | undefined {
    return this.now.get(id);
  }
}
