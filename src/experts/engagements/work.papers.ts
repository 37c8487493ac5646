import { Injectable } from '@nestjs/common';
import { localMoment, type Zone } from '../../kernel/index.js';
import {
  type DrawnPaper,
  fact,
  money,
  type Paper,
  type PaperAsked,
  type PaperFact,
  paperOf,
  Papers,
  type PaperPart,
  ThingQuery,
} from '../../papers/index.js';
import { whatDesignationTells } from '../domain/engagements/engagement.js';
import type { ExpertEngagementView } from './engagements.contract.js';
import { EngagementsScreens } from './engagements.screens.js';

const title = { en: 'Statement of work', zh: '工作说明书' };

/** The statement of work of an engagement on paper: for its team, the ethics officers and the expert. */
@Injectable()
export class WorkPaper {
  constructor(
    papers: Papers,
    private readonly screens: EngagementsScreens,
  ) {
    papers.add({
      'expert-statement-of-work': paperOf({
        title,
        needs: 'engagements.read',
        query: ThingQuery,
        draw: (asked) => this.draw(asked),
      }),
    });
  }

  private async draw({ caller, query }: PaperAsked<ThingQuery>): Promise<DrawnPaper> {
    const engagement = await this.screens.one(caller, query.id);
    const things = [{ kind: 'expert_engagement', id: query.id }];
    return { paper: workOf(engagement, caller.zone), rows: 1, things };
  }
}

function workOf(engagement: ExpertEngagementView, zone: Zone): Paper {
  const { expert, caseTitle, role, from, until, payer, lead, scope } = engagement;
  return {
    title,
    parts: [
      {
        facts: [
          fact('Expert', '专家', expert.name),
          fact('As', '身份', role.name),
          fact('Case', '案件', caseTitle),
          fact('From', '起', from),
          fact('Until', '止', until),
          fact(
            'Paid by',
            '付款方',
            payer?.name ?? { en: 'the group, through its fund', zh: '联合应诉组（经其资金）' },
          ),
        ],
      },
      { heading: { en: 'Work', zh: '工作内容' }, clauses: [{ en: scope, zh: scope }] },
      { heading: { en: 'Fee', zh: '费用' }, facts: feeOf(engagement, zone) },
      ...protection(engagement),
      {
        signatures: [
          { as: { en: 'The expert', zh: '专家' }, who: expert.name },
          { as: { en: 'Lead counsel', zh: '牵头律师' }, ...(lead !== null && { who: lead.name }) },
        ],
      },
    ],
  };
}

function feeOf(
  { quote, burn, signedAt, signedHash }: ExpertEngagementView,
  zone: Zone,
): readonly PaperFact[] {
  const quoted =
    quote === null
      ? []
      : [
          fact('An hour', '每小时', money(quote.hourly)),
          fact('Travel, percent of it', '差旅时间（%）', String(quote.travelPercent)),
          fact('Hours estimated', '预计小时数', quote.hoursEstimated),
        ];
  const signed =
    signedAt === null
      ? []
      : [
          fact('Signed on', '签署日期', localMoment(signedAt, zone).date),
          fact('SHA-256 of what was signed', '签署内容的 SHA-256', signedHash ?? ''),
        ];
  return [...quoted, fact('Cap, all included', '费用上限（含一切费用）', money(burn.cap)), ...signed];
}

/** What an expert who consults is told of drafts, and one who testifies of what is discoverable. */
const protection = ({ designatedAt }: ExpertEngagementView): readonly PaperPart[] =>
  designatedAt === null
    ? [
        {
          heading: { en: 'Consulting, until designated', zh: '咨询，直至被指定出庭作证' },
          clauses: [
            {
              en: 'The expert consults. Who they are is told to nobody outside the team until they are designated as testifying. Drafts and notes stay within the workspace of counsel.',
              zh: '专家提供咨询。被指定出庭作证前，其身份不向小组以外任何人披露。草稿和笔记仅存放于律师工作区。',
            },
          ],
        },
      ]
    : [
        {
          heading: { en: 'Testifying: what is discoverable', zh: '出庭作证：须披露事项' },
          clauses: [...whatDesignationTells.discoverable],
        },
        {
          heading: { en: 'What stays protected', zh: '仍受保护事项' },
          clauses: [...whatDesignationTells.kept],
        },
      ];
