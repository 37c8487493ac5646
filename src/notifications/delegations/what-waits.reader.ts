import { Injectable } from '@nestjs/common';
import { Binds, CaseReaders, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import { concernSql } from '../../docket/index.js';
import { callerOfPerson, todayIn } from '../../identity/index.js';
import { asCaller, Duties, hasRole, Subjects, type Tx } from '../../platform/index.js';
import { type AskedAsReader, type AskedToday, holdersOf } from '../../walls/index.js';
import { type Delegable, keyOf, type Waits } from '../domain/delegation.js';

/** Which of some things wait for somebody, by the same rules as their Today. */
@Injectable()
export class WhatWaits {
  constructor(
    private readonly duties: Duties<AskedToday>,
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /** By `keyOf`, of some things those whoever acts may know of now: a deadline they see, and a duty while it waits for them. */
  async known(tx: Tx, things: readonly Delegable[]): Promise<ReadonlySet<string>> {
    const duties = things.filter(({ kind }) => kind !== 'deadline');
    const waiting = await this.among(tx, duties, { able: false });
    return new Set([...waiting.keys(), ...(await this.seenDeadlines(tx, things))]);
  }

  /** Of some things those that somebody could do themselves for whom they wait. By `keyOf`. */
  async doableBy(
    tx: Tx,
    personId: string,
    things: readonly Delegable[],
  ): Promise<ReadonlyMap<string, Waits>> {
    const they = await callerOfPerson(tx, personId);
    return they === undefined
      ? new Map()
      : asCaller(tx, they, (asThey) => this.among(asThey, things, { able: true }));
  }

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
    return new Map([
      ...(await this.deadlines(tx, deadlines, able)),
      ...(await this.ofDuties(tx, duties, able)),
    ]);
  }

  private async ofDuties(
    tx: Tx,
    things: readonly Delegable[],
    able: boolean,
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
    const kinds = (await this.duties.kindsOf(tx, holders)).filter(
      (kind) => wanted.has(kind) && (!able || this.duties.isAble(kind, tx.caller)),
    );
    const open = this.duties.openOf(asked, holders, kinds);
    const rows = await tx.query<Delegable & Waits>(
      `SELECT kind, id, since FROM (${open}) duty WHERE id = ANY(${asked.binds.bind(things.map(({ id }) => id))}::uuid[])`,
      asked.binds.values,
    );
    return rows.map(({ since, ...thing }) => [keyOf(thing), { since }]);
  }

  private async seenDeadlines(tx: Tx, things: readonly Delegable[]): Promise<readonly string[]> {
    const ids = things.flatMap(({ kind, id }) => (kind === 'deadline' ? [id] : []));
    if (ids.length === 0) return [];
    const binds = new Binds();
    const asked = { tx, binds, reader: await this.readers.readerOf(tx) };
    const rows = await tx.query<{ id: string }>(
      `SELECT thing.id FROM unnest(${binds.bind(ids)}::uuid[]) AS thing(id)
        WHERE ${this.subjects.of('deadline')?.known(asked, 'thing.id') ?? 'FALSE'}`,
      binds.values,
    );
    return rows.map(({ id }) => keyOf({ kind: 'deadline', id }));
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
