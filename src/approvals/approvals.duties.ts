import type { DutyTable, MovedBy, Subjects } from '../platform/index.js';
import type { AskedAsReader, AskedToday } from '../walls/index.js';
import type { ApprovalKinds } from './approval-kinds.js';
import { askedIn, linkOfApproval } from './approvals.subjects.js';
import { seenQuestion, waitingQuestion } from './seen-question.js';

const mine = `to_approve.alliance_id = current_setting('hezong.alliance')::uuid`;

/** Open questions wait for those whose approval counts: not for who asked or had a part in it, nor for whom it is hidden from. */
export const approvalDuties = (subjects: Subjects<AskedAsReader>, kinds: ApprovalKinds) =>
  ({
    approval: {
      what: { en: 'Something waits for your approval', zh: '有事项待您批准' },
      action: { en: 'Look at it', zh: '前往审批' },
      why: { en: 'Your approval was asked', zh: '该事项须由您批准' },
      held: {
        from: `approval_question to_approve CROSS JOIN LATERAL unnest(to_approve.hands) AS held(hand) WHERE ${mine} AND to_approve.state = 'open'`,
        id: 'to_approve.id',
        // What lies in no case is followed by the alliance.
        caseId: 'coalesce(to_approve.case_id, to_approve.alliance_id)',
        holder: 'held.hand',
      },
      open: (asked) => {
        const waiting = waitingQuestion(asked, subjects, kinds);
        return waiting === undefined ? undefined : questionsThat(waiting, subjects, kinds);
      },
      // Whoever may have others appointed: those who were to decide may have left since.
      oversees: (asked) => {
        if (!asked.tx.caller.permissions.includes('people.write')) return undefined;
        const others = `NOT (${waitingQuestion(asked, subjects, kinds) ?? 'FALSE'})`;
        const so = `to_approve.state = 'open' AND ${seenQuestion(asked, subjects, kinds)} AND ${others}`;
        return questionsThat(so, subjects, kinds);
      },
    },
  }) satisfies DutyTable<AskedToday>;

/** SQL of the questions of which something is so, as rows of a duty. */
function questionsThat(so: string, subjects: Subjects<AskedAsReader>, kinds: ApprovalKinds): string {
  const name = subjects.nameOf('to_approve.about_kind', 'to_approve.about_id', kinds.things());
  const said = (language: 'en' | 'zh', between: string): string =>
    `${askedIn(kinds, language, 'to_approve')} || coalesce('${between}' || (${name} ->> '${language}'), '')`;
  return `SELECT to_approve.id, to_approve.case_id, jsonb_build_object('en', ${said('en', ': ')}, 'zh', ${said('zh', '：')}) AS name,
      NULL::date AS day, ${linkOfApproval('to_approve')} AS link FROM approval_question to_approve WHERE ${so}`;
}

/** The things whose facts move this duty. */
export const approvalThings: MovedBy = {
  approval: (ids) =>
    `SELECT coalesce(n.case_id, n.alliance_id) FROM approval_question n WHERE n.id = ANY(${ids})`,
};
