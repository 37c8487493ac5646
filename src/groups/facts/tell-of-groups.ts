import { Injectable } from '@nestjs/common';
import { Audience, type Listener } from '../../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { firmsOf, holds, isBehind } from '../../walls/index.js';
import { type Circle, circleOf, latecomers, type Side } from './circle.reader.js';
import { groupDuties, groupThings } from './groups.duties.js';
import { type GroupPart, groupsFacts, type GroupTold } from './groups.facts.js';
import { type GroupSubject, groupSubjects, trueWhile } from './groups.subjects.js';

/** Tells of what happens in a group those concerned, and nobody else. */
@Injectable()
export class TellOfGroups {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties,
    private readonly audience: Audience,
  ) {
    notices.add(groupsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(groupSubjects);
    duties.add(groupDuties, groupThings);
  }

  private async tell(tx: Tx, fact: HeardFact, told: readonly GroupTold[]): Promise<readonly Telling[]> {
    const ofThem = told.filter(({ of }) => of === 'latecomers');
    const late = ofThem.length === 0 ? [] : await latecomers(tx, fact.subject.id);
    const tellings = [
      await this.tellOf(
        tx,
        fact,
        told.filter(({ of }) => of === undefined),
      ),
    ];
    for (const id of late)
      tellings.push(await this.tellOf(tx, { ...fact, subject: { ...fact.subject, id } }, ofThem));
    return tellings.flat();
  }

  private async tellOf(tx: Tx, fact: HeardFact, told: readonly GroupTold[]): Promise<readonly Telling[]> {
    const circle = await circleOf(tx, fact);
    if (circle === undefined) return [];
    const listeners = (await this.audience.inCase(tx, circle.caseId)).filter(
      ({ personId, reader }) => personId !== fact.actorId && !isBehind(reader, 'group', circle.groupId),
    );
    const { to: status } = fact.payload as { readonly to?: string };
    return told
      .filter(({ about, movedTo = status }) => movedTo === status && isSo(about, circle))
      .map(({ to, about, title }) => ({
        to: listeners.filter((one) => isTold(to, one, circle)),
        notice: {
          subject: { kind: about, id: fact.subject.id, caseId: null },
          behind: { case: circle.caseId, group: circle.groupId },
          title,
          body: seeThere,
          link: `/groups/${circle.groupId}`,
          mail: 'each',
        },
      }));
  }
}

const isSo = (about: GroupSubject, { so }: Circle): boolean => !(about in trueWhile) || so.includes(about);

const isOf = ({ personId, reader }: Listener, { memberIds, counselIds }: Side): boolean =>
  firmsOf(reader).some((id) => memberIds.includes(id)) ||
  (holds(reader, 'outside_counsel') && counselIds.includes(personId));

/** Whether someone is of a part, where they are not of the own side: that is told as such alone, whatever else it is. */
const isOther: { readonly [P in Exclude<GroupPart, 'own'>]: (one: Listener, circle: Circle) => boolean } = {
  runners: ({ personId, reader }, { liaisonIds }) =>
    holds(reader, 'coordinator') || liaisonIds.includes(personId),
  inside: (one, { officeIds, inside }) =>
    holds(one.reader, 'coordinator') || officeIds.includes(one.personId) || isOf(one, inside),
  ethics: ({ reader }) => holds(reader, 'ethics_officer'),
  treasurer: ({ reader }) => holds(reader, 'treasurer'),
};

const isTold = (part: GroupPart, one: Listener, circle: Circle): boolean =>
  part === 'own' ? isOf(one, circle.own) : !isOf(one, circle.own) && isOther[part](one, circle);
