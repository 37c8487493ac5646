import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.js';

/** What a thing that bills a member, or has money go back to it, does once that is done: in the same transaction. */
export interface EndSource {
  /** The thing's bill was paid, or its refund. */
  readonly isSettled: (tx: Tx, sourceId: string, memberId: string) => Promise<void>;
}

/** Every kind of thing that bills a member or has money go back to it; later folders add theirs when they are built. */
@Injectable()
export class EndSources {
  private readonly sources = new Map<string, EndSource>();

  add(kind: string, source: EndSource): void {
    if (this.sources.has(kind)) throw new Error(`Two folders settle "${kind}"`);
    this.sources.set(kind, source);
  }

  async settled(tx: Tx, kind: string, sourceId: string, memberId: string): Promise<void> {
    await this.sources.get(kind)?.isSettled(tx, sourceId, memberId);
  }
}
