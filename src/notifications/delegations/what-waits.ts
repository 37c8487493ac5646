import { Injectable } from '@nestjs/common';
import { Binds, CaseReaders, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import { concernSql } from '../../docket/index.js';
import { todayIn } from '../../identity/index.js';
import { Duties, hasRole, type Tx } from '../../platform/index.js';
import { type AskedToday, holdersOf } from '../../walls/index.js';
import { type Delegable, keyOf, type Waits } from '../domain/delegation.js';

/** Which of some things wait for somebody, by the same rules as their Today. */
@Injectable()
export class WhatWaits {
  constructor(
    private readonly duties: Duties<AskedToday>,
    private readonly readers: CaseReaders,
  ) {}

  /** Of some things those that wait for whoever acts in the transaction; with `able`, only those they could do themselves. By `keyOf`. */
  async among(
    tx: Tx,
    things: readonly Delegable[],
    { able }: { readonly able: boolean },
  ): Promise<ReadonlyMap<string, Waits>> {
    const [deadlines, duties] = [
      things.filter(({ kind }) => kind === 'deadline'),
      things.filter(({ kind }) => kind !== 'deadline'),
    ];
    return new Map([...(await this.deadlines(tx, deadlines, able)), ...(await this.ofDuties(tx, duties))]);
  }

  /** A duty is asked only of those who could do it. */
  private async ofDuties(
    tx: Tx,
    things: readonly Delegable[],
  ): Promise<readonly (readonly [string, Waits])[]> {
    if (things.length === 0) return [];
    const asked = {
      tx,
      binds: new Binds(),
      today: await todayIn(tx),
      reader: await this.readers.readerOf(tx),
    };
    const holders = holdersOf(asked);
    const wanted = new Set(things.map(({ kind }) => kind));
    const kinds = (await this.duties.kindsOf(tx, holders)).filter((kind) => wanted.has(kind));
    const open = this.duties.openOf(asked, holders, kinds);
    const rows = await tx.query<Delegable & Waits>(
      `SELECT kind, id, since FROM (${open}) duty WHERE id = ANY(${asked.binds.bind(things.map(({ id }) => id))}::uuid[])`,
      asked.binds.values,
    );
    return rows.map(({ since, ...thing }) => [keyOf(thing), { since }]);
  }

  private async deadlines(
    tx: Tx,
    things: readonly Delegable[],
    able: boolean,
  ): Promise<readonly (readonly [string, Waits])[]> {
    const { caller } = tx;
    if (things.length === 0 || !caller.permissions.includes(able ? 'deadlines.meet' : 'cases.read'))
      return [];
    const binds = new Binds();
    const sight = sightOfCaller(caller);
    const theirs = hasRole(caller, 'coordinator') ? `('own', 'whole')` : `('own')`;
    const rows = await tx.query<{ id: string }>(
      `SELECT d.id FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${binds.bind(caller.allianceId)} AND d.id = ANY(${binds.bind(things.map(({ id }) => id))}::uuid[])
          AND d.duty AND d.status IN ('proposed', 'confirmed') AND p.withdrawn_on IS NULL
          AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
          AND ${concernSql(sight, binds)} IN ${theirs}`,
      binds.values,
    );
    return rows.map(({ id }) => [keyOf({ kind: 'deadline', id }), { since: null }]);
  }
}
