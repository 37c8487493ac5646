import { Injectable } from '@nestjs/common';
import { CaseReaders } from '../cases/index.js';
import { callerOfPerson, PeopleReader, rolesInWords, todayIn } from '../identity/index.js';
import type { Bilingual } from '../kernel/index.js';
import { asCaller, assertAllowed, Binds, type Seat, Subjects, type Tx } from '../platform/index.js';
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
    for (const personId of await this.candidates(tx, asked)) {
      if (found === needed) return;
      if (await this.sees(tx, personId, asked)) found += 1;
    }
    assertAllowed(enoughDecide({ needed, found }, askedInWords(asked.question))?.refusal);
  }

  private async candidates(tx: Tx, { question, answers }: AnsweredQuestion): Promise<readonly string[]> {
    const seatsOf = new Map<string, Seat[]>();
    for (const { id, role, memberId } of await this.people.seatedOn(tx, await todayIn(tx)))
      seatsOf.set(id, [...(seatsOf.get(id) ?? []), { role, memberId }]);
    return [...seatsOf]
      .filter(([personId, seats]) => mayDecide(question, { personId, seats }))
      .flatMap(([id]) => (answers.some(({ personId }) => personId === id) ? [] : [id]));
  }

  private async sees(tx: Tx, personId: string, { question }: AnsweredQuestion): Promise<boolean> {
    const caller = await callerOfPerson(tx, personId);
    if (caller?.permissions.includes('approvals.read') !== true) return false;
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

/** Whose approval counts, in words: roles, and people where some are asked by name. */
function askedInWords(question: AnsweredQuestion['question']): Bilingual {
  const roles = rolesAsked(question);
  const asked = [
    ...(roles.length > 0 ? [rolesInWords(roles)] : []),
    ...(roles.length < question.hands.length ? [thoseNamed] : []),
  ];
  return { en: asked.map(({ en }) => en).join(', '), zh: asked.map(({ zh }) => zh).join('、') };
}
