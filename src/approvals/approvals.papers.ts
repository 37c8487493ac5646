import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../kernel/index.js';
import { listPaper, momentText, Papers } from '../papers/index.js';
import { ApprovalsQuery, type ApprovalView } from './approvals.contract.js';
import { KeepApprovals } from './keep-approvals.js';

const joined = (names: readonly Bilingual[]): Bilingual => ({
  en: names.map(({ en }) => en).join(', '),
  zh: names.map(({ zh }) => zh).join('、'),
});

const called = ({
  name,
  latinName,
}: {
  readonly name: string;
  readonly latinName: string | null;
}): Bilingual => ({
  en: latinName ?? name,
  zh: name,
});

/** Who approved; where it was rejected, who did. */
const deciders = ({ answers, state }: ApprovalView): Bilingual =>
  joined(
    answers
      .filter(({ answer }) => state.id !== 'rejected' || answer === 'reject')
      .map(({ by }) => called(by)),
  );

/** What of approvals is told on paper. */
@Injectable()
export class ApprovalsPapers {
  constructor(papers: Papers, approvals: KeepApprovals) {
    papers.add({
      approvals: listPaper({
        title: { en: 'Approvals', zh: '审批' },
        needs: 'approvals.read',
        query: ApprovalsQuery,
        page: (caller, query) => approvals.list(caller, query),
        columns: [
          {
            key: 'asked',
            heading: { en: 'Asked', zh: '提请时间' },
            share: 1.2,
            of: ({ askedAt }, { zone }) => momentText(askedAt, zone),
          },
          { key: 'what', heading: { en: 'What', zh: '事项' }, share: 1.4, of: ({ kind }) => kind.name },
          { key: 'about', heading: { en: 'About', zh: '对象' }, share: 2.4, of: ({ about }) => about.name },
          {
            key: 'by',
            heading: { en: 'Asked by', zh: '提出人' },
            of: ({ askedBy }) => askedBy && called(askedBy),
          },
          {
            key: 'hands',
            heading: { en: 'Who decides', zh: '批准人' },
            share: 1.6,
            of: ({ hands }) => joined(hands.map(({ name }) => name)),
          },
          {
            key: 'missing',
            heading: { en: 'Approvals', zh: '批准数' },
            of: ({ count, missing }) => `${String(count - missing)}/${String(count)}`,
          },
          { key: 'state', heading: { en: 'State', zh: '状态' }, share: 1.2, of: ({ state }) => state.name },
          { key: 'deciders', heading: { en: 'Decided by', zh: '决定人' }, share: 1.6, of: deciders },
          {
            key: 'decided',
            heading: { en: 'Until', zh: '办结时间' },
            share: 1.2,
            of: ({ closedAt }, { zone }) => closedAt && momentText(closedAt, zone),
          },
          {
            key: 'reason',
            heading: { en: 'Reason', zh: '理由' },
            share: 2,
            of: ({ endReason }) => endReason,
          },
        ],
        things: ({ id }) => [{ kind: 'approval', id }],
      }),
    });
  }
}
