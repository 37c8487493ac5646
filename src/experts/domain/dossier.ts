import { kindOfRole } from '../../conflicts/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { expertRoles, patentRoles, testimonySides } from './expert-words.js';

/** What an entry of a dossier may say. */
export interface EntryWords {
  readonly kind: EntryKind;
  readonly title: string | null;
  readonly place: string | null;
  readonly number: string | null;
  readonly firmId: string | null;
  readonly firmName: string | null;
  readonly role: string | null;
  readonly side: string | null;
  readonly classes: readonly string[];
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** Of a firm's shares, decimal text. */
  readonly percent: string | null;
  readonly excluded: boolean | null;
  readonly currency: string | null;
  readonly hourlyMinor: string | null;
  readonly travelPercent: number | null;
  readonly link: string | null;
}

/** A property of an entry. */
export type EntryField = Exclude<keyof EntryWords, 'kind'>;

/** A kind of entry: which properties it must have, which it may have, and what they are called in it. */
export interface EntryRule {
  readonly name: Bilingual;
  readonly needs: readonly EntryField[];
  readonly may: readonly EntryField[];
  readonly called: { readonly [F in EntryField]?: Bilingual };
  /** What `role` may be, where it is no free text. */
  readonly roles?: Readonly<Record<string, Bilingual>>;
  /** Whether it is shown to the expert, coordinators and ethics officers alone. */
  readonly confidential: (entry: Pick<EntryWords, 'role' | 'percent'>) => boolean;
}

const open = (): boolean => false;

const from = { en: 'From', zh: '起' };
const until = { en: 'Until', zh: '止' };
const firm = { en: 'Firm', zh: '单位' };
const firmId = { en: 'Firm of the register', zh: '登记企业' };
const number = { en: 'Number', zh: '编号' };
const classes = { en: 'Patent classes', zh: '专利分类号' };

/** Everything a dossier holds, kind by kind. Dates are days, both included. */
export const entryRules = {
  qualification: {
    name: { en: 'Qualification', zh: '资质' },
    needs: ['title', 'place', 'from'],
    may: ['number', 'until'],
    called: {
      title: { en: 'Qualification', zh: '资质名称' },
      place: { en: 'Issued by', zh: '颁发机构' },
      number,
      from: { en: 'Issued on', zh: '颁发日期' },
      until: { en: 'Valid until', zh: '有效期至' },
    },
    confidential: open,
  },
  education: {
    name: { en: 'Education', zh: '教育经历' },
    needs: ['title', 'place'],
    may: ['from', 'until'],
    called: { title: { en: 'Degree', zh: '学位' }, place: { en: 'School', zh: '院校' }, from, until },
    confidential: open,
  },
  affiliation: {
    name: { en: 'Affiliation', zh: '任职与关联' },
    needs: ['firmName', 'role', 'from'],
    may: ['firmId', 'percent', 'until'],
    called: {
      firmName: firm,
      firmId,
      role: { en: 'Tie', zh: '关系' },
      percent: { en: 'Share in percent', zh: '持股比例（%）' },
      from,
      until,
    },
    confidential: ({ role, percent }) =>
      percent !== null || ['equity', 'family', 'other_tie'].includes(kindOfRole({ role: role ?? '' })),
  },
  testimony: {
    name: { en: 'Testimony', zh: '作证经历' },
    needs: ['title', 'place', 'side', 'firmName', 'from'],
    may: ['number', 'firmId', 'classes', 'excluded'],
    called: {
      title: { en: 'Case', zh: '案件' },
      place: { en: 'Forum', zh: '审理机构' },
      number: { en: 'Case number', zh: '案号' },
      side: { en: 'Side', zh: '作证方' },
      firmName: { en: 'For whom', zh: '委托方' },
      firmId,
      from: { en: 'Day', zh: '日期' },
      classes,
      excluded: { en: 'Excluded by the tribunal', zh: '证言被排除' },
    },
    confidential: open,
  },
  publication: {
    name: { en: 'Publication', zh: '论著' },
    needs: ['title', 'place', 'from'],
    may: ['link'],
    called: {
      title: { en: 'Title', zh: '题名' },
      place: { en: 'Published in', zh: '发表于' },
      from: { en: 'Day', zh: '日期' },
      link: { en: 'Link', zh: '链接' },
    },
    confidential: open,
  },
  bond: {
    name: { en: 'Duty of confidence', zh: '保密义务' },
    needs: ['firmName', 'title', 'from'],
    may: ['firmId', 'classes', 'until'],
    called: {
      firmName: { en: 'To whom', zh: '义务对象' },
      firmId,
      title: { en: 'Agreement or order', zh: '协议或命令' },
      classes,
      from,
      until,
    },
    confidential: () => true,
  },
  patent: {
    name: { en: 'Patent', zh: '专利' },
    needs: ['number', 'role'],
    may: ['title'],
    called: {
      number: { en: 'Patent number', zh: '专利号' },
      role: { en: 'Part', zh: '身份' },
      title: { en: 'Title', zh: '名称' },
    },
    roles: patentRoles,
    confidential: open,
  },
  rate: {
    name: { en: 'Rate', zh: '费率' },
    needs: ['role', 'currency', 'hourlyMinor', 'from'],
    may: ['travelPercent', 'until'],
    called: {
      role: { en: 'As', zh: '身份' },
      currency: { en: 'Currency', zh: '币种' },
      hourlyMinor: { en: 'An hour', zh: '每小时' },
      travelPercent: { en: 'Of it for travel, in percent', zh: '差旅时间计费比例（%）' },
      from,
      until,
    },
    roles: expertRoles,
    confidential: open,
  },
  absence: {
    name: { en: 'Absence', zh: '不可用时段' },
    needs: ['from', 'until'],
    may: ['title'],
    called: { from, until, title: { en: 'Why', zh: '原因' } },
    confidential: open,
  },
} as const satisfies Readonly<Record<string, EntryRule>>;

/** What an entry of a dossier is about. */
export type EntryKind = keyof typeof entryRules;

const ruleOf = (kind: EntryKind): EntryRule => entryRules[kind];

/** A property that is missing, too many or wrong, and what to change. */
export interface EntryFault {
  readonly field: EntryField;
  readonly because: Bilingual;
}

const fields = [
  'title',
  'place',
  'number',
  'firmId',
  'firmName',
  'role',
  'side',
  'classes',
  'from',
  'until',
  'percent',
  'excluded',
  'currency',
  'hourlyMinor',
  'travelPercent',
  'link',
] as const satisfies readonly EntryField[];

const isSaid = (entry: EntryWords, field: EntryField): boolean =>
  field === 'classes' ? entry.classes.length > 0 : entry[field] !== null;

/** What is wrong with an entry, property by property; nothing where it may be kept. */
export function entryFaults(entry: EntryWords): readonly EntryFault[] {
  const rule = ruleOf(entry.kind);
  const known = [...rule.needs, ...rule.may];
  return [
    ...rule.needs
      .filter((field) => !isSaid(entry, field))
      .map((field) => ({ field, because: missing(rule, field) })),
    ...fields
      .filter((field) => isSaid(entry, field) && !known.includes(field))
      .map((field) => ({ field, because: tooMuch(rule) })),
    ...wrongValues(entry, rule),
  ];
}

function wrongValues(entry: EntryWords, rule: EntryRule): readonly EntryFault[] {
  const { role, side, from: first, until: last } = entry;
  const wrong: EntryFault[] = [];
  if (rule.roles !== undefined && role !== null && !Object.hasOwn(rule.roles, role))
    wrong.push({ field: 'role', because: oneOf(Object.keys(rule.roles)) });
  if (side !== null && rule.needs.includes('side') && !Object.hasOwn(testimonySides, side))
    wrong.push({ field: 'side', because: oneOf(Object.keys(testimonySides)) });
  if (first !== null && last !== null && last < first)
    wrong.push({
      field: 'until',
      because: { en: 'The last day is not before the first.', zh: '最后一日不得早于第一日。' },
    });
  return wrong;
}

const missing = ({ name, called }: EntryRule, field: EntryField): Bilingual => ({
  en: `${name.en} needs: ${called[field]?.en ?? field}.`,
  zh: `“${name.zh}”须填写：${called[field]?.zh ?? field}。`,
});

const tooMuch = ({ name }: EntryRule): Bilingual => ({
  en: `${name.en} does not have this: leave it out.`,
  zh: `“${name.zh}”没有此项，请删去。`,
});

const oneOf = (words: readonly string[]): Bilingual => ({
  en: `Choose one of: ${words.join(', ')}.`,
  zh: `请选择以下之一：${words.join('、')}。`,
});

/** Whether an entry is shown to the expert, coordinators and ethics officers alone. */
export const isConfidential = (entry: EntryWords): boolean => ruleOf(entry.kind).confidential(entry);
