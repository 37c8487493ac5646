import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { type HeardFact, Notices, Subjects, type Telling, type Tx } from '../../platform/index.js';
import { type AbsenceTold, notificationsFacts } from '../notifications.facts.js';
import { tellingSubjects } from './telling.subjects.js';

interface Payload {
  readonly absenceId: string;
  readonly deputyId: string;
  readonly from: string;
  readonly until: string;
}

/** Tells a deputy that they stand in for somebody, and that they need not any more. */
@Injectable()
export class TellOfAbsences {
  constructor(
    notices: Notices,
    subjects: Subjects,
    private readonly people: PeopleReader,
  ) {
    notices.add(notificationsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(tellingSubjects);
  }

  private async tell(
    tx: Tx,
    { subject, payload }: HeardFact,
    told: readonly AbsenceTold[],
  ): Promise<readonly Telling[]> {
    const said = payload as unknown as Payload;
    const [deputy] = await this.people.addressees(tx, [said.deputyId]);
    if (deputy === undefined) return [];
    const name = (await this.people.names(tx, [subject.id])).get(subject.id) ?? '';
    return told.map(({ title }) => ({
      to: [{ personId: deputy.id, address: deputy.email, language: deputy.language }],
      notice: {
        subject: { kind: 'absence', id: said.absenceId, caseId: null },
        behind: {},
        title,
        body: daysOf(name, said),
        link: '/account',
        mail: 'each',
      },
    }));
  }
}

const daysOf = (name: string, { from, until }: Payload): Bilingual => ({
  en: `${name}, ${from} to ${until}. Reminders of your dates say so while it lasts.`,
  zh: `${name}，${from} 至 ${until}。期间您的期限提醒将注明由您代理。`,
});
