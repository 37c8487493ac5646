import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { Duties, Subjects, WorkRegistry } from '../platform/index.js';
import type { AskedToday } from '../walls/index.js';
import { docketDuties, docketThings } from './facts/docket.duties.js';
import { proofDuties, proofThings } from './facts/proof.duties.js';
import { docketSubjects } from './facts/docket.subjects.js';
import { FollowCase } from './follow-case.js';

/** Facts after which the dates of a case may be others, and how they are told. */
const movesDates: Readonly<Record<string, Bilingual>> = {
  'party.added': { en: 'A party was added to the case.', zh: '案件增加当事人。' },
  'party.revised': { en: 'What is known of a party was changed.', zh: '当事人信息变更。' },
  'party.withdrawn': { en: 'A party left the case.', zh: '当事人退出本案。' },
  'proceeding.revised': { en: 'What is known of the proceeding was changed.', zh: '程序信息变更。' },
};

/** Listens for what moves dates without an event being recorded. */
@Injectable()
export class DocketProcessor {
  constructor(
    registry: WorkRegistry,
    subjects: Subjects,
    duties: Duties<AskedToday>,
    followCase: FollowCase,
  ) {
    subjects.add(docketSubjects);
    duties.add(docketDuties, docketThings);
    duties.add(proofDuties, proofThings);
    for (const [type, why] of Object.entries(movesDates)) {
      registry.onFact(type, 'docket', async (tx, { caseId, actorId }) => {
        if (caseId !== null) await followCase.run(tx, caseId, why, actorId);
      });
    }
  }
}
