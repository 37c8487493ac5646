import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import type { Fact } from '../tx.js';
import type { FactTable } from './facts.js';

/** Which facts there are, and who listens to which. Filled at start by the modules' processors, in every process that records facts. */
@Injectable()
export class Consumers {
  private readonly byFact = new Map<string, string[]>();

  /** `facts` are all that may be recorded and heard; any may where none are given. */
  constructor(private readonly facts?: FactTable) {}

  /** Adds a listener; its name is stable, for it is half the key that makes hearing happen once. */
  add(factType: string, consumer: string): void {
    this.assertNamed(factType);
    const known = this.byFact.get(factType) ?? [];
    if (known.includes(consumer)) throw new Error(`${consumer} listens to ${factType} twice`);
    this.byFact.set(factType, [...known, consumer]);
  }

  /** The listeners of a fact. */
  of(factType: string): readonly string[] {
    return this.byFact.get(factType) ?? [];
  }

  /** A fact without a name in its module's table is a mistake of ours: nobody could read of it. */
  assertNamed(factType: string): void {
    if (this.facts !== undefined && !Object.hasOwn(this.facts, factType))
      throw new Error(`No module names the fact ${factType}: add it to that module's facts`);
  }

  /** What a fact is called; its bare type where no table is given. */
  nameOf(factType: string): Bilingual {
    return this.facts?.[factType as Fact['type']]?.name ?? { en: factType, zh: factType };
  }

  /** Every fact with every listener of it. */
  pairs(): readonly { readonly type: string; readonly consumer: string }[] {
    return [...this.byFact].flatMap(([type, consumers]) => consumers.map((consumer) => ({ type, consumer })));
  }
}
