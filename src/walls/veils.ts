import { Injectable } from '@nestjs/common';
import { isSystem } from '../kernel/index.js';
import type { Binds, Tx } from '../platform/index.js';

/**
 * SQL of a query of the people (`id`) who are hidden from whoever acts beside a case; the case is given as SQL of its id. Where a
 * person is given as well, it asks about that one alone.
 */
export type HiddenPeople = (tx: Tx, caseId: string, binds: Binds, person?: string) => string;

/** SQL that is true of a person beside a case, both as SQL of an id, of whom whoever acts was told on purpose. */
export type ToldOnPurpose = (tx: Tx, person: string, caseId: string, binds: Binds) => string;

/** SQL of a query of the things (`id`) beside a case that are of some people, given as SQL of a query of their ids. */
export type ThingsOfPeople = (people: string, caseId: string) => string;

/** SQL of a query that finds nobody. It names the case all the same: what was bound for it must be in the statement, or PostgreSQL does not know its type. */
export const hidesNobody = (caseId: string): string =>
  `SELECT NULL::uuid AS id WHERE FALSE AND ${caseId} IS NULL`;

/**
 * Whom nobody may meet beside a case but those who know of it. The module that keeps such a secret says who is hidden; until one does,
 * everybody is met. Each list of people asks it in its own statement.
 */
@Injectable()
export class Veils {
  private readonly hiding: HiddenPeople[] = [];
  private readonly telling: ToldOnPurpose[] = [];
  private readonly ofPeople: ThingsOfPeople[] = [];

  /** Says who is hidden. */
  add(hidden: HiddenPeople): void {
    this.hiding.push(hidden);
  }

  /** Says who is told of somebody all the same. */
  tells(told: ToldOnPurpose): void {
    this.telling.push(told);
  }

  /** Says which things are of a person: who may not meet them is told nothing of those. */
  of(things: ThingsOfPeople): void {
    this.ofPeople.push(things);
  }

  /** SQL that is true of a person whom whoever acts may meet beside a case, and where there is no person or no case; both are SQL of an id. */
  met(tx: Tx, person: string, caseId: string, binds: Binds): string {
    if (isSystem(tx.caller) || this.hiding.length === 0) return `(TRUE OR ${caseId} IS NULL)`;
    const isHidden = this.hiding
      .map((hidden) => `EXISTS (${hidden(tx, caseId, binds, person)})`)
      .join(' OR ');
    const isTold = this.told(tx, person, caseId, binds);
    return `(NOT (${isHidden}) OR ${isTold})`;
  }

  /** SQL of a query of all the people (`id`) whoever acts may not meet beside a case. */
  hidden(tx: Tx, caseId: string, binds: Binds): string {
    if (isSystem(tx.caller) || this.hiding.length === 0) return hidesNobody(caseId);
    const all = this.hiding.map((hidden) => hidden(tx, caseId, binds)).join(' UNION ');
    return `SELECT vh.id FROM (${all}) vh WHERE (${this.told(tx, 'vh.id', caseId, binds)}) IS NOT TRUE`;
  }

  /** SQL of a query of all that is of them there (`id`). */
  hiddenThings(tx: Tx, caseId: string, binds: Binds): string {
    if (isSystem(tx.caller) || this.hiding.length === 0 || this.ofPeople.length === 0)
      return hidesNobody(caseId);
    return this.ofPeople.map((things) => things(this.hidden(tx, caseId, binds), caseId)).join(' UNION ');
  }

  private told(tx: Tx, person: string, caseId: string, binds: Binds): string {
    return this.telling.map((told) => told(tx, person, caseId, binds)).join(' OR ') || 'FALSE';
  }
}
