import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { PeopleReader, permissionsOf, rolesInWords, todayIn } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import {
  asCaller,
  assertAllowed,
  Binds,
  type Caller,
  type Seat,
  Subjects,
  type Tx,
} from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { type AnsweredQuestion, enoughDecide, mayDecide, missing, rolesAsked } from './domain/approval.js';

/** Who is left to decide on a question. */
@Injectable()
export class Deciders {
  constructor(
    private readonly people: PeopleReader,
    private readonly readers: CaseReaders,
    private readonly subjects: Subjects<AskedAsReader>,
  ) {}

  /**
   * Refuses `approval.nobody_decides` where fewer people may still decide on a question than it takes: with a seat today, asked, without
   * a part in it, and with sight of what it is about, which is stored by then. Asks as one after another, until there are enough.
   */
  async assertEnough(tx: Tx, asked: AnsweredQuestion): Promise<void> {
    const needed = missing(asked);
    let found = 0;
    for (const one of await this.candidates(tx, asked)) {
      if (found === needed) return;
      if (await this.sees(tx, one, asked)) found += 1;
    }
    const roles = rolesAsked(asked.question);
    const who = roles.length === 0 ? thoseNamed : rolesInWords(roles);
    assertAllowed(enoughDecide({ needed, found }, who)?.refusal);
  }

  private async candidates(tx: Tx, { question, answers }: AnsweredQuestion): Promise<readonly Caller[]> {
    const known = new Map<string, Caller & { readonly seats: Seat[] }>();
    for (const { id, name, language, zone, role, memberId } of await this.people.seatedOn(
      tx,
      await todayIn(tx),
    )) {
      const caller = { ...tx.caller, kind: 'person' as const, personId: id, name, language, zone };
      const person = known.get(id) ?? { ...caller, seats: [], permissions: [] };
      person.seats.push({ role, memberId });
      known.set(id, person);
    }
    return [...known.values()]
      .filter((one) => mayDecide(question, one) && answers.every(({ personId }) => personId !== one.personId))
      .map((one) => ({ ...one, permissions: permissionsOf(one.seats) }))
      .filter(({ permissions }) => permissions.includes('approvals.read'));
  }

  private sees(tx: Tx, caller: Caller, { question }: AnsweredQuestion): Promise<boolean> {
    return asCaller(tx, caller, async (asThey) => {
      const asked = { tx: asThey, reader: await this.readers.readerOf(asThey), binds: new Binds() };
      const thing = `(SELECT ${asked.binds.bind(question.aboutId)}::uuid AS id) thing`;
      const known = this.subjects.of(question.aboutKind)?.known(asked, 'thing.id') ?? 'FALSE';
      const rows = await asThey.query(`SELECT FROM ${thing} WHERE ${known}`, asked.binds.values);
      return rows.length > 0;
    });
  }
}

const thoseNamed: Bilingual = { en: 'those named', zh: '指名人员' };
