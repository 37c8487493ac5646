import type { Language } from '../kernel/index.js';
import type { Subjects, SubjectTable } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import type { ApprovalKinds } from './approval-kinds.js';
import { seenQuestion } from './seen-question.js';

/** Where a question is shown, as a path. */
export const linkOfApproval = (question: string): string => `'/approvals?approval=' || ${question}.id`;

/** SQL of what a question asks, by its kind: the thing is named beside it. */
export function askedIn(kinds: ApprovalKinds, language: Language, question: string): string {
  const words = [...kinds.all()].map(
    ([kind, { what }]) => `WHEN '${kind}' THEN '${what[language].replaceAll("'", "''")}'`,
  );
  return words.length === 0 ? `${question}.kind` : `CASE ${question}.kind ${words.join(' ')} END`;
}

/** Questions, to who may know of what they are about. */
export const approvalSubjects = (subjects: Subjects<AskedAsReader>, kinds: ApprovalKinds) =>
  ({
    approval: {
      known: (asked, id) => {
        const seen = seenQuestion(asked, subjects, kinds);
        return seen === 'FALSE'
          ? seen
          : `EXISTS (SELECT FROM approval_question to_approve WHERE to_approve.id = ${id} AND ${seen})`;
      },
      documents: { instead: { en: 'Put it with what is to be approved.', zh: '请附于待批准的事项。' } },
      named: {
        from: 'approval_question called',
        id: 'called.id',
        // Asked when it is read: by then every module has said what it asks.
        get en() {
          return askedIn(kinds, 'en', 'called');
        },
        get zh() {
          return askedIn(kinds, 'zh', 'called');
        },
        link: linkOfApproval('called'),
      },
    },
  }) satisfies SubjectTable<AskedAsReader>;
