import type { Bilingual } from '../../kernel/index.js';
import type { NoticeField, NoticeForm } from './notice-proposal.js';

const names: Readonly<Record<NoticeField, Bilingual>> = {
  number: { en: 'an investigation number', zh: '调查编号' },
  title: { en: 'the title of the investigation', zh: '调查名称' },
  complaintFiledOn: { en: 'the day on which the complaint was filed', zh: '申请书提交日期' },
  publishedOn: { en: 'the date of an issue of the Federal Register', zh: '《联邦公报》刊期日期' },
  institutedOn: { en: 'the institution of an investigation', zh: '立案信息' },
  citation: { en: 'a volume and page of the Federal Register', zh: '《联邦公报》卷页' },
  document: { en: 'a document number', zh: '文件编号' },
  complainants: { en: 'who filed the complaint', zh: '申请人' },
  respondents: { en: 'the respondents', zh: '被申请人' },
  patents: { en: 'the number of an asserted patent', zh: '涉案专利号' },
  products: { en: 'the accused products', zh: '涉案产品' },
  relief: { en: 'the relief requested', zh: '所请求的救济' },
};

const notInRelease: Partial<Readonly<Record<NoticeField, Bilingual>>> = {
  title: {
    en: 'A news release describes the products; the title of the investigation stands in the Federal Register notice.',
    zh: '新闻稿只描述产品；调查的正式名称见《联邦公报》公告。',
  },
  publishedOn: {
    en: 'A news release is not published in the Federal Register.',
    zh: '新闻稿并非刊登于《联邦公报》。',
  },
  institutedOn: {
    en: 'A news release reports a vote. The investigation is instituted by publication of the notice in the Federal Register (19 CFR 210.10(b)(1)).',
    zh: '新闻稿报道的是表决；调查自公告在《联邦公报》刊登时立案（19 CFR 210.10(b)(1)）。',
  },
  citation: {
    en: 'A news release has no place in the Federal Register.',
    zh: '新闻稿没有《联邦公报》卷页。',
  },
  patents: {
    en: 'The news release names no patent by its number.',
    zh: '新闻稿未列明专利号。',
  },
};

/** Why a field stays empty: what the text does not say, and where it is said instead. */
export function whyMissing(field: NoticeField, form: NoticeForm): Bilingual {
  const special = form === 'news_release' ? notInRelease[field] : undefined;
  const name = names[field];
  return special ?? { en: `The text does not state ${name.en}.`, zh: `文本未载明${name.zh}。` };
}
