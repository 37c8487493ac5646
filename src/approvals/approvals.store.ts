import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  instantText,
  limitTo,
  NotFoundError,
  Subjects,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { ApprovalAnswerRow, ApprovalQuestionRow } from './approval.entity.js';
import { ApprovalKinds } from './approval-kinds.js';
import type { AnsweredQuestion, ApprovalAnswer, ApprovalQuestion, ApprovalState } from './domain/approval.js';
import { seenQuestion, waitingQuestion } from './seen-question.js';

/** Which questions to list. */
export interface ApprovalsWish {
  readonly id?: string | undefined;
  readonly state?: ApprovalState | 'decided' | undefined;
  readonly kind?: string | undefined;
  readonly caseId?: string | undefined;
  /** Those alone that wait for whoever asks. */
  readonly isTheirs?: boolean | undefined;
  /** Those before this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** A question as it is listed, with what it is about. */
export interface ListedQuestion extends AnsweredQuestion {
  readonly about: { readonly name: Bilingual | null; readonly link: string | null };
}

type QuestionWithAnswers = ApprovalQuestion & {
  readonly answers: readonly ApprovalAnswer[];
  readonly aboutName: Bilingual | null;
  readonly aboutLink: string | null;
};

const columns = columnsOf(ApprovalQuestionRow, 'to_approve', ['allianceId', 'salt']);
const answersOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('questionId', n.question_id, 'personId', n.person_id, 'hand', n.hand,
    'answer', n.answer, 'reason', n.reason, 'at', ${instantText('n.at')}) ORDER BY n.at, n.person_id), '[]')
  FROM approval_answer n WHERE n.alliance_id = to_approve.alliance_id AND n.question_id = to_approve.id) AS answers`;

const states = {
  decided: ['approved', 'rejected'],
} as const;

/** Questions and answers as rows. */
@Injectable()
export class ApprovalsStore {
  constructor(
    private readonly subjects: Subjects<AskedAsReader>,
    private readonly kinds: ApprovalKinds,
  ) {}

  async insert(tx: Tx, question: ApprovalQuestion, salt: string): Promise<void> {
    await insertRows(tx, ApprovalQuestionRow, { ...question, salt, allianceId: tx.caller.allianceId });
  }

  /** With what a question's hash is made; for no view. */
  async saltOf(tx: Tx, id: string): Promise<string> {
    const [found] = await tx.query<{ salt: string }>(
      'SELECT salt FROM approval_question WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found.salt;
  }

  /** One, whoever asks; nothing where there is none such. */
  async find(tx: Tx, id: string): Promise<ApprovalQuestion | undefined> {
    const [found] = await tx.query<ApprovalQuestion>(
      `SELECT ${columns} FROM approval_question to_approve WHERE to_approve.alliance_id = $1 AND to_approve.id = $2`,
      [tx.caller.allianceId, id],
    );
    return found;
  }

  /** One with its answers, locked until commit: of two who answer at once, the later sees what the earlier did. Its thing is locked before. */
  async lock(tx: Tx, id: string): Promise<AnsweredQuestion> {
    const [question] = await tx.query<ApprovalQuestion>(
      `SELECT ${columns} FROM approval_question to_approve WHERE to_approve.alliance_id = $1 AND to_approve.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (question === undefined) throw new NotFoundError();
    const [answered] = await tx.query<Pick<AnsweredQuestion, 'answers'>>(
      `SELECT ${answersOf} FROM approval_question to_approve WHERE to_approve.alliance_id = $1 AND to_approve.id = $2`,
      [tx.caller.allianceId, id],
    );
    return { question, answers: answered?.answers ?? [] };
  }

  /** The open one of a kind about a thing, locked until commit; there is one at most. */
  async lockOpen(tx: Tx, kind: string, aboutId: string): Promise<ApprovalQuestion | undefined> {
    const [found] = await tx.query<ApprovalQuestion>(
      `SELECT ${columns} FROM approval_question to_approve
        WHERE to_approve.alliance_id = $1 AND to_approve.kind = $2 AND to_approve.about_id = $3 AND to_approve.state = 'open' FOR UPDATE`,
      [tx.caller.allianceId, kind, aboutId],
    );
    return found;
  }

  async answer(tx: Tx, answer: ApprovalAnswer): Promise<void> {
    await insertRows(tx, ApprovalAnswerRow, { ...answer, allianceId: tx.caller.allianceId });
  }

  async save(tx: Tx, { id, ...question }: ApprovalQuestion): Promise<void> {
    const { state, partIds, closedAt, closedBy, endReason, version } = question;
    const key = { id, allianceId: tx.caller.allianceId };
    const said = { state, partIds, closedAt, closedBy, endReason, version };
    await updateRow(tx, ApprovalQuestionRow, key, said);
  }

  /** Whether whoever acts may know of one. */
  async sees(asked: AskedAsReader, id: string): Promise<boolean> {
    const rows = await asked.tx.query(
      `SELECT FROM approval_question to_approve WHERE to_approve.id = ${asked.binds.bind(id)} AND ${seenQuestion(asked, this.subjects, this.kinds)}`,
      asked.binds.values,
    );
    return rows.length > 0;
  }

  /** Those whoever acts may know of, the newest first. One query. */
  async list(asked: AskedAsReader, wish: ApprovalsWish): Promise<ListedQuestion[]> {
    const { bind } = asked.binds;
    const { id, state, kind, caseId, before, limit } = wish;
    const waiting =
      wish.isTheirs === true ? (waitingQuestion(asked, this.subjects, this.kinds) ?? 'FALSE') : 'TRUE';
    const only = [
      seenQuestion(asked, this.subjects, this.kinds),
      waiting,
      ...(id === undefined ? [] : [`to_approve.id = ${bind(id)}`]),
      ...(state === undefined
        ? []
        : [`to_approve.state = ANY(${bind(state === 'decided' ? states.decided : [state])}::text[])`]),
      ...(kind === undefined ? [] : [`to_approve.kind = ${bind(kind)}`]),
      ...(caseId === undefined ? [] : [`to_approve.case_id = ${bind(caseId)}`]),
      ...(before === undefined ? [] : [`to_approve.id < ${bind(before)}`]),
    ];
    return this.listed(asked, `${only.join(' AND ')} ORDER BY to_approve.id DESC ${limitTo(limit)}`);
  }

  /** One as it is listed, or none. Nothing here decides who may see it. */
  listedAs(tx: Tx, id: string): Promise<ListedQuestion[]> {
    const binds = new Binds();
    const here = `to_approve.alliance_id = ${binds.bind(tx.caller.allianceId)} AND to_approve.id = ${binds.bind(id)}`;
    return this.listed({ tx, binds }, here);
  }

  /** All there ever were of a kind about some things, the newest first. Nothing here decides who may see them. */
  of(tx: Tx, kind: string, aboutIds: readonly string[]): Promise<ListedQuestion[]> {
    const binds = new Binds();
    return this.listed(
      { tx, binds },
      `to_approve.alliance_id = ${binds.bind(tx.caller.allianceId)} AND to_approve.kind = ${binds.bind(kind)}
        AND to_approve.about_id = ANY(${binds.bind(aboutIds)}::uuid[]) ORDER BY to_approve.id DESC`,
    );
  }

  private async listed(
    { tx, binds }: Pick<AskedAsReader, 'tx' | 'binds'>,
    where: string,
  ): Promise<ListedQuestion[]> {
    const thing = ['to_approve.about_kind', 'to_approve.about_id', this.kinds.things()] as const;
    const rows = await tx.query<QuestionWithAnswers>(
      `SELECT ${columns}, ${answersOf}, ${this.subjects.nameOf(...thing)} AS "aboutName", ${this.subjects.linkOf(...thing)} AS "aboutLink"
         FROM approval_question to_approve WHERE ${where}`,
      binds.values,
    );
    return rows.map(({ answers, aboutName: name, aboutLink: link, ...question }) => ({
      question,
      answers,
      about: { name, link },
    }));
  }
}
