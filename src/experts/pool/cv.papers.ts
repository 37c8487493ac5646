import { Injectable } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { todayIn } from '../../identity/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import {
  type DrawnPaper,
  fact,
  type ListColumn,
  listed,
  money,
  type Paper,
  type PaperAsked,
  paperOf,
  type PaperPart,
  Papers,
  tableOf,
  ThingQuery,
} from '../../papers/index.js';
import { type Caller, IsCalendarDate, UnitOfWork } from '../../platform/index.js';
import { cvYears, isOnCv } from '../domain/cv-span.js';
import type { EntryKind } from '../domain/dossier.js';
import type { DossierEntryView } from './entries.contract.js';
import type { ExpertView } from './experts.contract.js';
import { ExpertsScreens } from './experts.screens.js';

/** Whose curriculum vitae, and as of which day. */
export class CvQuery extends ThingQuery {
  /** From which the years of publications and testimony are counted back; today unless given. */
  @IsOptional()
  @IsCalendarDate()
  on?: CalendarDate;
}

type Columns = readonly ListColumn<DossierEntryView>[];

const title = { en: 'Curriculum vitae', zh: '履历' };

const from = { key: 'from', heading: { en: 'From', zh: '起' }, as: 'date' as const, of: dayOf };
const until = {
  key: 'until',
  heading: { en: 'Until', zh: '止' },
  as: 'date' as const,
  of: ({ until: last }: DossierEntryView) => last,
};
const day = { key: 'day', heading: { en: 'Day', zh: '日期' }, as: 'date' as const, of: dayOf };
const named = (en: string, zh: string) => ({
  key: 'title',
  heading: { en, zh },
  share: 2.4,
  of: ({ title: said }: DossierEntryView) => said,
});
const at = (en: string, zh: string) => ({
  key: 'place',
  heading: { en, zh },
  share: 1.8,
  of: ({ place }: DossierEntryView) => place,
});
const numbered = (en: string, zh: string) => ({
  key: 'number',
  heading: { en, zh },
  share: 1.2,
  of: ({ number }: DossierEntryView) => number,
});
const as = (en: string, zh: string) => ({
  key: 'role',
  heading: { en, zh },
  share: 1.4,
  of: ({ role }: DossierEntryView) => role?.name ?? null,
});
const firm = (en: string, zh: string) => ({
  key: 'firm',
  heading: { en, zh },
  share: 1.8,
  of: ({ firmName }: DossierEntryView) => firmName,
});

function dayOf({ from: first }: DossierEntryView): CalendarDate | null {
  return first;
}

/** The parts of a CV in their order. What is confidential is on none. */
const parts: readonly {
  readonly kind: EntryKind;
  readonly heading: Bilingual;
  readonly columns: Columns;
}[] = [
  {
    kind: 'qualification',
    heading: { en: 'Qualifications', zh: '资质' },
    columns: [
      named('Qualification', '资质名称'),
      at('Issued by', '颁发机构'),
      numbered('Number', '编号'),
      from,
      until,
    ],
  },
  {
    kind: 'education',
    heading: { en: 'Education', zh: '教育经历' },
    columns: [named('Degree', '学位'), at('School', '院校'), from, until],
  },
  {
    kind: 'affiliation',
    heading: { en: 'Employment and affiliations', zh: '任职与关联' },
    columns: [firm('Firm', '单位'), as('As', '关系'), from, until],
  },
  {
    kind: 'patent',
    heading: { en: 'Patents', zh: '专利' },
    columns: [numbered('Patent number', '专利号'), as('Part', '身份'), named('Title', '名称')],
  },
  {
    kind: 'publication',
    heading: {
      en: `Publications of the last ${String(cvYears.publication)} years`,
      zh: `近${String(cvYears.publication)}年论著`,
    },
    columns: [named('Title', '题名'), at('Published in', '发表于'), day],
  },
  {
    kind: 'testimony',
    heading: {
      en: `Testimony of the last ${String(cvYears.testimony)} years`,
      zh: `近${String(cvYears.testimony)}年作证`,
    },
    columns: [
      named('Case', '案件'),
      numbered('Case number', '案号'),
      at('Forum', '审理机构'),
      {
        key: 'side',
        heading: { en: 'Side', zh: '作证方' },
        share: 1.4,
        of: ({ side }) => side?.name ?? null,
      },
      firm('For whom', '委托方'),
      day,
    ],
  },
  {
    kind: 'rate',
    heading: { en: 'Compensation', zh: '报酬' },
    columns: [
      as('As', '身份'),
      {
        key: 'hourly',
        heading: { en: 'An hour', zh: '每小时' },
        as: 'money',
        of: ({ hourly }) => money(hourly),
      },
      {
        key: 'travel',
        heading: { en: 'Travel, percent of it', zh: '差旅时间（%）' },
        as: 'number',
        of: ({ travelPercent }) => travelPercent,
      },
      from,
      until,
    ],
  },
];

const isShown =
  (kind: EntryKind, on: CalendarDate) =>
  (entry: DossierEntryView): boolean => {
    if (entry.kind.id !== kind || entry.isConfidential) return false;
    if (kind === 'publication' || kind === 'testimony') return isOnCv(kind, entry.from, on);
    if (entry.from !== null && entry.from > on) return false;
    return kind !== 'rate' || entry.until === null || entry.until >= on;
  };

const pageSize = 200;

/** An expert's curriculum vitae with the lists that FRCP 26(a)(2)(B)(iv) and (v) ask for. */
@Injectable()
export class CvPaper {
  constructor(
    papers: Papers,
    private readonly work: UnitOfWork,
    private readonly screens: ExpertsScreens,
  ) {
    papers.add({
      'expert-cv': paperOf({
        title,
        needs: 'experts.read',
        query: CvQuery,
        draw: (asked) => this.draw(asked),
      }),
    });
  }

  private async draw({ caller, query, step }: PaperAsked<CvQuery>): Promise<DrawnPaper> {
    const expert = await this.screens.one(caller, query.id);
    const on = query.on ?? (await this.work.read(caller, (tx) => todayIn(tx)));
    const entries = await this.entriesOf(caller, query.id, step);
    const things = [{ kind: 'expert', id: query.id }];
    return { paper: cvOf(expert, entries, { on, caller }), rows: entries.length, things };
  }

  private async entriesOf(
    caller: Caller,
    id: string,
    step: (rows: number) => Promise<void>,
  ): Promise<readonly DossierEntryView[]> {
    const entries: DossierEntryView[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: pageSize, ...(cursor !== undefined && { cursor }) };
      const page = await this.screens.entries(caller, id, query);
      entries.push(...page.items);
      await step(entries.length);
      cursor = page.nextCursor;
    }
    return entries;
  }
}

function cvOf(
  expert: ExpertView,
  entries: readonly DossierEntryView[],
  { on, caller }: { readonly on: CalendarDate; readonly caller: Caller },
): Paper {
  const told = parts.flatMap(({ kind, heading, columns }): readonly PaperPart[] => {
    const rows = entries.filter(isShown(kind, on));
    return rows.length === 0 ? [] : [{ heading, table: tableOf(columns, rows, caller) }];
  });
  return {
    title,
    parts: [
      {
        facts: [
          fact('Name', '姓名', expert.name),
          fact('As', '身份', listed(expert.roles.map(({ name }) => name))),
          fact('Patent classes', '专利分类号', expert.classes.join(', ')),
          fact('Languages', '语言', expert.languages.join(', ')),
          fact('Jurisdictions', '法域', expert.jurisdictions.join(', ')),
          fact('As of', '截至', on),
        ],
      },
      ...told,
    ],
  };
}
