import { Injectable } from '@nestjs/common';
import type { FactsAsked, MoneySeen, Tx } from '../platform/index.js';
import {
  fits,
  type OpenCompartment,
  type Reader,
  usableStandings,
  Veils,
  type WallObject,
} from '../walls/index.js';
import type { FactSight } from './domain/visibility.js';
import { CaseReaders } from './reader.js';
import { Binds, sightOfCaller, visibleCase, visibleParty } from './visible.js';

/** To whom only some suppliers' material is open is told nothing of a compartment: a fact does not say of whose it is. */
const isWhole = ({ suppliers }: OpenCompartment): boolean => suppliers === null || suppliers.areAll;

/** Where a reader stands and what is open to that reader, less what is behind a wall. */
export function placesOf(reader: Reader): Pick<
  FactsAsked,
  'groups' | 'compartments' | 'notOf' | 'notAbout'
> & {
  readonly notOf: readonly string[];
  readonly notAbout: readonly string[];
} {
  const walled = (wanted: WallObject): readonly string[] =>
    reader.walls.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const isWalled = (kind: WallObject, id: string): boolean => walled(kind).includes(id);
  return {
    groups: usableStandings(reader).filter(({ groupId }) => !isWalled('group', groupId)),
    compartments: reader.compartments
      .filter((one) => fits(reader, one) && isWhole(one) && !isWalled('compartment', one.id))
      .map(({ id }) => id),
    notOf: walled('member'),
    notAbout: walled('document'),
  };
}

/** Says of the money of the groups of some cases what whoever acts, as this reader, is told. */
export type TellsMoney = (
  tx: Tx,
  reader: Reader,
  caseIds: readonly string[],
) => Promise<readonly MoneySeen[]>;

/** Who is told of money. The module that keeps it says so; until one does, nobody is told of any. */
@Injectable()
export class MoneyRecords {
  private readonly tellers: TellsMoney[] = [];

  add(tells: TellsMoney): void {
    this.tellers.push(tells);
  }

  /** In some cases; of no group twice. */
  async seenBy(tx: Tx, reader: Reader, caseIds: readonly string[]): Promise<readonly MoneySeen[]> {
    if (caseIds.length === 0) return [];
    const seen: MoneySeen[] = [];
    for (const tells of this.tellers) seen.push(...(await tells(tx, reader, caseIds)));
    return seen;
  }
}

/** Looks up which facts of cases the caller is told, as far as this does not depend on one case. */
@Injectable()
export class FactSights {
  constructor(
    private readonly readers: CaseReaders,
    private readonly money: MoneyRecords,
    private readonly veils: Veils,
  ) {}

  /** For facts of some cases; none of them where the reader does not see cases as a whole. Asked anew each time, it is as of now. */
  async of(tx: Tx, caseIds: readonly string[]): Promise<FactSight> {
    const seesWhole = sightOfCaller(tx.caller).of === 'all';
    const seen = seesWhole && caseIds.length > 0 ? await this.seenOf(tx, caseIds) : [];
    const reader = await this.readers.readerOf(tx);
    const { groups, compartments, notOf, notAbout } = placesOf(reader);
    const cases = seen.map(({ id }) => id);
    return {
      cases: new Set(cases),
      hiddenParties: new Set(seen.flatMap(({ hidden }) => hidden)),
      walledMembers: new Set(notOf),
      walledDocuments: new Set(notAbout),
      hiddenPeople: new Set(seen.flatMap(({ id, people }) => people.map((person) => `${id} ${person}`))),
      hiddenThings: new Set(seen.flatMap(({ things }) => things)),
      groups,
      compartments: new Set(compartments),
      money: await this.money.seenBy(tx, reader, cases),
    };
  }

  /** Those of some cases the caller sees, each with the parties and people in it that are hidden from the caller, and what is of those. */
  private seenOf(tx: Tx, caseIds: readonly string[]): Promise<SeenCase[]> {
    const binds = new Binds();
    return tx.query<SeenCase>(
      `SELECT c.id, ${hiddenParties(tx, binds)} AS hidden, ${hiddenPeople(tx, this.veils, binds)}
         FROM case_file c WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)}
          AND c.id = ANY(${binds.bind(caseIds)}::uuid[]) AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`,
      binds.values,
    );
  }
}

interface SeenCase extends HiddenPeople {
  readonly id: string;
  readonly hidden: readonly string[];
}

/** Whom the caller may not meet beside a case, and what is of them there. */
export interface HiddenPeople {
  readonly people: readonly string[];
  readonly things: readonly string[];
}

/** SQL of these, of a case (`c`). */
export const hiddenPeople = (tx: Tx, veils: Veils, binds: Binds): string =>
  `ARRAY(${veils.hidden(tx, 'c.id', binds)}) AS people, ARRAY(${veils.hiddenThings(tx, 'c.id', binds)}) AS things`;

/** SQL of the parties of a case (`c`) that are hidden from the caller. */
export const hiddenParties = (tx: Tx, binds: Binds): string =>
  `ARRAY(SELECT p.id FROM party p WHERE p.alliance_id = c.alliance_id AND p.case_id = c.id AND NOT (${partySeen(tx, 'p', binds)}))`;

/** SQL that is true of a party whose concerns the caller may see. */
export const partySeen = (tx: Tx, party: string, binds: Binds): string =>
  visibleParty(sightOfCaller(tx.caller), party, binds);
