import { Injectable } from '@nestjs/common';
import { PeopleReader, permissionsOf, todayIn } from '../identity/index.js';
import type { Language } from '../kernel/index.js';
import type { Permission, Seat, Tx } from '../platform/index.js';
import { isBehind, type Reader } from '../walls/index.js';
import { CaseReaders } from './reader.js';

/** Someone who could be told, and what decides whether they are. */
export interface Listener {
  readonly personId: string;
  readonly address: string;
  readonly language: Language;
  readonly permissions: readonly Permission[];
  readonly reader: Reader;
}

/** Everyone of the alliance with a seat today, as they stand at the moment of telling. */
@Injectable()
export class Audience {
  constructor(
    private readonly people: PeopleReader,
    private readonly readers: CaseReaders,
  ) {}

  /** As readers of what belongs to one case, or to none, without those who stand behind a wall before it. Two queries. */
  async inCase(tx: Tx, caseId: string | null): Promise<readonly Listener[]> {
    const known = new Map<string, Omit<Listener, 'reader' | 'permissions'> & { readonly seats: Seat[] }>();
    for (const { id, email, language, role, memberId } of await this.people.seatedOn(tx, await todayIn(tx))) {
      const person = known.get(id) ?? { personId: id, address: email, language, seats: [] };
      person.seats.push({ role, memberId });
      known.set(id, person);
    }
    const people = [...known.values()];
    const readers = await this.readers.readersIn(tx, caseId, people);
    return people.flatMap(({ seats, ...person }, place) => {
      const reader = readers[place];
      if (reader === undefined) throw new Error('Fewer readers came than were asked for');
      if (isBehind(reader, 'case', caseId)) return [];
      return [{ ...person, permissions: permissionsOf(seats), reader }];
    });
  }
}
