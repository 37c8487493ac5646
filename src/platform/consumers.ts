import { Injectable } from '@nestjs/common';

/** Who listens to which fact. Filled at start by the modules' processors, in every process that records facts. */
@Injectable()
export class Consumers {
  private readonly byFact = new Map<string, string[]>();

  /** Adds a listener; its name is stable, for it is half the key that makes hearing happen once. */
  add(factType: string, consumer: string): void {
    const known = this.byFact.get(factType) ?? [];
    if (known.includes(consumer)) throw new Error(`${consumer} listens to ${factType} twice`);
    this.byFact.set(factType, [...known, consumer]);
  }

  /** The listeners of a fact. */
  of(factType: string): readonly string[] {
    return this.byFact.get(factType) ?? [];
  }

  /** Every fact with every listener of it. */
  pairs(): readonly { readonly type: string; readonly consumer: string }[] {
    return [...this.byFact].flatMap(([type, consumers]) => consumers.map((consumer) => ({ type, consumer })));
  }
}
