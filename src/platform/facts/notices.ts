import { Injectable } from '@nestjs/common';
import type { Bilingual, Language } from '../../kernel/index.js';
import type { MailSubject } from '../delivery/mail.js';
import type { HeardFact } from '../delivery/work-registry.js';
import { factsOf, type FactTable } from './facts.js';
import type { Fact, Tx } from '../tx.js';

/** What is told, in words that hold for whoever sees them. */
export interface Notice {
  readonly subject: { readonly kind: string; readonly id: string; readonly caseId: string | null };
  /** What a wall could stand before that hides it. */
  readonly behind: NonNullable<MailSubject['behind']>;
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** A path within the app. */
  readonly link: string;
  /** Whether a mail goes out too: always, to whom nothing of the kind waits unread yet, or never. */
  readonly mail: 'each' | 'first' | 'none';
}

/** Someone to be told, and how to write to them. */
export interface Told {
  readonly personId: string;
  readonly address: string;
  readonly language: Language;
}

/** One notice with those it goes to. */
export interface Telling {
  readonly to: readonly Told[];
  readonly notice: Notice;
}

/** Whom a fact is told, and in which words, as things stand at the moment of telling. */
export type Teller = (tx: Tx, fact: HeardFact) => Promise<readonly Telling[]>;

/** All that a notice says besides its title: what it is about is read where the right to read it is decided. */
export const seeThere: Bilingual = {
  en: 'Open it in Hezong to see what it is about.',
  zh: '请登录合纵查看详情。',
};

/** What is told of which facts. Each module says it of its own; notifications deliver it. */
@Injectable()
export class Notices {
  private readonly tellers = new Map<Fact['type'], Teller>();

  /** Has one teller speak for every fact of a table of which something is told. */
  add<T>(
    table: FactTable<T>,
    tell: (tx: Tx, fact: HeardFact, told: readonly T[]) => ReturnType<Teller>,
  ): void {
    for (const [type, { told }] of factsOf(table))
      if (told.length > 0) this.tellers.set(type, (tx, fact) => tell(tx, fact, told));
  }

  /** Every fact that is told, with its teller. */
  all(): ReadonlyMap<Fact['type'], Teller> {
    return this.tellers;
  }
}
