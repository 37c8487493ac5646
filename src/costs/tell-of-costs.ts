import { Injectable } from '@nestjs/common';
import { Audience, type Listener, MoneyRecords } from '../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { costsDuties, costsThings } from './costs.duties.js';
import { costsFacts } from './costs.facts.js';
import { costsSubjects } from './costs.subjects.js';
import { moneySightOf } from './domain/sight.js';
import { MoneySights } from './sight/money-sights.reader.js';
import type { MoneyTold } from './sight/money-told.js';

/** What a fact of money says to whoever tells of it. */
interface MoneyPayload {
  readonly group?: string;
  readonly memberId?: string;
  readonly state?: string;
}

/** Tells of the money of a group those who see it, each as their hand sees it; of a member's own money its people alone. */
@Injectable()
export class TellOfCosts {
  constructor(
    notices: Notices,
    subjects: Subjects<AskedToday>,
    duties: Duties<AskedToday>,
    records: MoneyRecords,
    private readonly audience: Audience,
    private readonly sights: MoneySights,
  ) {
    records.add((tx, reader, caseIds) => sights.toldIn(tx, reader, caseIds));
    notices.add(costsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(costsSubjects);
    duties.add(costsDuties, costsThings);
  }

  private async tell(tx: Tx, fact: HeardFact, told: readonly MoneyTold[]): Promise<readonly Telling[]> {
    const { group: groupId, memberId, state } = fact.payload as MoneyPayload;
    const group = groupId === undefined ? undefined : await this.sights.group(tx, groupId);
    const now = told.filter((one) => one.state === undefined || one.state === state);
    if (group === undefined || now.length === 0) return [];
    const listeners = (await this.audience.inCase(tx, group.caseId)).filter(
      ({ personId, permissions }) => personId !== fact.actorId && permissions.includes('money.read'),
    );
    const isTold = (to: MoneyTold['to'], { reader }: Listener): boolean => {
      const sight = moneySightOf(reader, group);
      if (sight === undefined || (memberId !== undefined && sight.hidden.includes(memberId))) return false;
      return to === 'own' ? memberId !== undefined && sight.own.includes(memberId) : sight.hands.includes(to);
    };
    return now.map(({ to, title, link }) => ({
      to: listeners.filter((one) => isTold(to, one)),
      notice: {
        subject: { kind: fact.subject.kind, id: fact.subject.id, caseId: null },
        behind: { case: group.caseId, group: group.id },
        title,
        body: seeThere,
        link: link(fact.subject.id, group.id),
        mail: 'first',
      },
    }));
  }
}
