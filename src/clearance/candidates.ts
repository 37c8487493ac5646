import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { PeopleReader, todayIn } from '../identity/index.js';
import type { InputFault, Seat, Tx } from '../platform/index.js';
import { InvalidInputError } from '../platform/index.js';
import { isBehind, type Reader } from '../walls/index.js';
import { mayBeNamed, mayOpen, type Opening } from './domain/compartment.js';
import { maySubscribe } from './domain/subscription-life.js';

/** Someone who could be let into a compartment. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly latinName: string | null;
  readonly reader: Reader;
}

/** Finds who could be let into a compartment. */
@Injectable()
export class Candidates {
  constructor(
    private readonly people: PeopleReader,
    private readonly readers: CaseReaders,
  ) {}

  /**
   * Everyone who may be named into it, or for a protective order whoever may subscribe: counsel who sees the case, and experts. In the
   * order of appointment.
   */
  async all(tx: Tx, opening: Opening): Promise<readonly Candidate[]> {
    return (await this.seated(tx, opening)).filter(({ reader }) =>
      opening.kind === 'cbi' ? maySubscribeIn(reader, opening.caseId) : mayBeNamed(reader, opening),
    );
  }

  /** Refuses (422) whoever among some people may not be named. The fault of one who is not there is the same. */
  async check(tx: Tx, opening: Opening, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    const fitting = new Set(
      (await this.seated(tx, opening, personIds))
        .filter(({ reader }) => mayBeNamed(reader, opening))
        .map(({ id }) => id),
    );
    const faults: readonly InputFault[] = personIds.flatMap((id, i) =>
      fitting.has(id) ? [] : [{ pointer: `/personIds/${String(i)}`, because: mayNotEnter }],
    );
    if (faults.length > 0) throw new InvalidInputError(faults);
  }

  /** Who among some people in a compartment may close it. */
  async keepersAmong(tx: Tx, opening: Opening, inside: readonly string[]): Promise<readonly string[]> {
    return (await this.seated(tx, opening, inside))
      .filter(({ reader }) => mayBeNamed(reader, opening) && mayOpen(reader, opening))
      .map(({ id }) => id);
  }

  private async seated(tx: Tx, { caseId }: Opening, only?: readonly string[]): Promise<readonly Candidate[]> {
    const byPerson = new Map<string, { name: string; latinName: string | null; seats: Seat[] }>();
    for (const { id, name, latinName, role, memberId } of await this.people.seatedOn(tx, await todayIn(tx))) {
      if (only !== undefined && !only.includes(id)) continue;
      const known = byPerson.get(id) ?? { name, latinName, seats: [] };
      byPerson.set(id, { ...known, seats: [...known.seats, { role, memberId }] });
    }
    const people = [...byPerson].map(([id, one]) => ({ id, ...one }));
    const readers = await this.readers.readersIn(
      tx,
      caseId,
      people.map(({ id, seats }) => ({ personId: id, seats })),
    );
    return people.flatMap(({ id, name, latinName }, i) => {
      const reader = readers[i];
      return reader === undefined ? [] : [{ id, name, latinName, reader }];
    });
  }
}

/** Outside counsel who sees the case, or any expert; no wall between. */
function maySubscribeIn(reader: Reader, caseId: string): boolean {
  if (isBehind(reader, 'case', caseId)) return false;
  if (maySubscribe('expert', reader.seats)) return true;
  const sees = reader.seesCase === 'all' || reader.seesCase.has(caseId);
  return sees && maySubscribe('outside_counsel', reader.seats);
}

const mayNotEnter = {
  en: 'This person may not be let into such a compartment; choose another.',
  zh: '该人员不得进入此类专区，请另行选择。',
};
