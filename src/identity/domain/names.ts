import type { Bilingual, Instant } from '../../kernel/index.js';

/** A name of a person; `until` is null for the one they have now. */
export interface NameOfPerson {
  readonly id: string;
  readonly name: string;
  /** In Latin letters, where they said how. */
  readonly latinName?: string | null;
  readonly until: Instant | null;
}

/** Names of some people: now, and as they were when something was done. */
export class Names {
  private readonly now = new Map<string, string>();
  private readonly latin = new Map<string, string>();
  private readonly before = new Map<string, { readonly name: string; readonly until: Instant }[]>();

  /** Former names of a person come in the order in which they were given up. */
  constructor(names: readonly NameOfPerson[]) {
    for (const { id, name, latinName, until } of names) {
      if (latinName != null) this.latin.set(`${id} ${name}`, latinName);
      if (until === null) this.now.set(id, name);
      else this.before.set(id, [...(this.before.get(id) ?? []), { name, until }]);
    }
  }

  /** The name a person had at a moment, today's where there is none; undefined for whom the alliance does not know. */
  at(id: string, moment: Instant | null): string | undefined {
    const former = moment === null ? undefined : this.before.get(id)?.find(({ until }) => until > moment);
    return former?.name ?? this.now.get(id);
  }

  /** The name a person had at a moment in both languages: as they write it, and in Latin letters. */
  both(id: string, moment: Instant | null): Bilingual | undefined {
    const zh = this.at(id, moment);
    return zh === undefined ? undefined : { en: this.latin.get(`${id} ${zh}`) ?? zh, zh };
  }

  /** The name a person has now. */
  get(id: string): string | undefined {
    return this.now.get(id);
  }
}
