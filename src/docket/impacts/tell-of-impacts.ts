import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import type { AskedToday } from '../../walls/index.js';
import { impactDuties, impactThings } from './impacts.duties.js';
import { impactsFacts, type ImpactTold } from './impacts.facts.js';
import { impactSubjects } from './impacts.subjects.js';

/** Tells the coordinators of what moves dates of many cases. Nothing is mailed: who may not see its cases may not know of it. */
@Injectable()
export class TellOfImpacts {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties<AskedToday>,
    private readonly people: PeopleReader,
  ) {
    notices.add(impactsFacts, (tx, heard, told) => this.tell(tx, heard, told));
    subjects.add(impactSubjects);
    duties.add(impactDuties, impactThings);
  }

  private async tell(
    tx: Tx,
    { subject }: HeardFact,
    told: readonly ImpactTold[],
  ): Promise<readonly Telling[]> {
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    const coordinators = new Map(
      seated.filter(({ role }) => role === 'coordinator').map((one) => [one.id, one]),
    );
    const to = [...coordinators.values()].map(({ id, email, language }) => ({
      personId: id,
      address: email,
      language,
    }));
    return told.map(({ title }) => ({
      to,
      notice: {
        subject: { kind: subject.kind, id: subject.id, caseId: null },
        behind: {},
        title,
        body: seeThere,
        link: `/impacts/${subject.id}`,
        mail: 'none',
      },
    }));
  }
}
