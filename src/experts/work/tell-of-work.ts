import { Injectable } from '@nestjs/common';
import { Notices, type SubjectTable, Subjects } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { workFacts } from './work.facts.js';

const withTheExpert = { instead: { en: 'Put it with the expert.', zh: '请附于该专家。' } };

/** What comes of engagements, as subjects: an evaluation is told to nobody. */
export const workSubjects = {
  expert_evaluation: { isUntold: true, known: () => 'FALSE', documents: withTheExpert },
} as const satisfies SubjectTable<AskedAsReader>;

/** Names what comes of engagements to the record. */
@Injectable()
export class TellOfWork {
  constructor(notices: Notices, subjects: Subjects<AskedAsReader>) {
    notices.add(workFacts, () => Promise.resolve([]));
    subjects.add(workSubjects);
  }
}
