import { Injectable } from '@nestjs/common';
import { FactSights, isTold } from '../cases/index.js';
import {
  type AuditLink,
  AuditReader,
  type FactContent,
  type LinkInHand,
  type Tx,
} from '../platform/index.js';
import { isOfRunning } from './domain/told-fact.js';

/** A link, with what its fact says where the caller is told that. */
export interface ToldLink {
  readonly link: AuditLink;
  readonly factId: string | null;
  readonly content: FactContent | null;
}

/** Reads links and leaves out what the caller is not told; decided anew each time. */
@Injectable()
export class ToldLinks {
  constructor(
    private readonly audit: AuditReader,
    private readonly sights: FactSights,
  ) {}

  /** Those after one up to another, in order, at most so many. */
  async between(tx: Tx, after: number, upTo: number, limit?: number): Promise<readonly ToldLink[]> {
    return this.told(tx, await this.audit.links(tx, { after, upTo, limit }));
  }

  /** The newest facts the caller is told of between two places, newest first: as many as are asked for, however many lie between. */
  async newestTold(tx: Tx, after: number, before: number, limit: number): Promise<readonly ToldLink[]> {
    const found: ToldLink[] = [];
    const end = (await this.audit.end(tx))?.size ?? 0;
    for (let to = Math.min(before - 1, end); to > after && found.length < limit; to -= atOnce) {
      const some = await this.between(tx, Math.max(after, to - atOnce), to);
      found.push(...some.filter(({ content }) => content !== null).reverse());
    }
    return found.slice(0, limit);
  }

  private async told(tx: Tx, links: readonly LinkInHand[]): Promise<readonly ToldLink[]> {
    const readsCases = tx.caller.permissions.includes('cases.read');
    const caseIds = new Set(readsCases ? links.flatMap(({ content }) => content?.caseId ?? []) : []);
    const sight = await this.sights.of(tx, [...caseIds]);
    return links.map(({ link, factId, content }) => ({
      link,
      factId,
      content: content !== null && (isOfRunning(content) || isTold(content, sight)) ? content : null,
    }));
  }
}

const atOnce = 500;
