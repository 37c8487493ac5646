import { shortened, refuse, type Bilingual, type Refusal } from '../../kernel/index.js';
import {
  readCitation,
  readDocument,
  readFiling,
  readIssueDate,
  readNumber,
  readProducts,
  readRelief,
  readSupplements,
  readTitle,
  saysInstitution,
} from './notice-fields.js';
import { readFirms, sentenceEnd, type NamedFirm } from './notice-firms.js';
import { whyMissing } from './notice-missing.js';
import { readPatents } from './notice-patents.js';
import type { MissingField, NoticeField, NoticeForm, NoticeProposal } from './notice-proposal.js';
import { readRespondents } from './notice-respondents.js';
import { plainText, type PlainText, type Quoted } from './notice-text.js';

/** Longest text that is read, in UTF-16 units. */
export const longestNotice = 200_000;

const isRegister = /\bFederal Register\b|\bNotice is hereby given that a complaint was filed\b|\bFR Doc\b/i;
const isRelease = /\bNews Release \d{2}-\d{2,4}\b|\bUSITC\) has voted to institute\b/i;
const numbered = /\b337-TA-\d{1,4}\b/i;
const underSection337 = /\bsection 337\b/i;

/**
 * Reads a pasted notice of the United States International Trade Commission into a proposed case.
 *
 * Refuses with `notice.too_long` above `longestNotice`, and with `notice.not_recognised` where the text has neither an
 * investigation's number nor a complaint under section 337. Never throws.
 */
export function readNotice(
  source: string,
): { readonly proposal: NoticeProposal } | { readonly refusal: Refusal } {
  if (source.length > longestNotice) {
    return refuse(
      'notice.too_long',
      `The text has ${source.length} characters; at most ${longestNotice} are read. Paste the notice alone.`,
      `文本有 ${source.length} 个字符，最多读取 ${longestNotice} 个。请只粘贴公告本身。`,
    );
  }
  const text = plainText(source);
  const proposal = propose(text);
  const recognised =
    numbered.test(text.plain) ||
    (underSection337.test(text.plain) && (proposal.complaintFiledOn ?? proposal.products) !== null);
  return recognised ? { proposal } : notRecognised(text.plain);
}

const notRecognised = (plain: string): { readonly refusal: Refusal } => {
  const opening = shortened(plain, 61);
  return refuse(
    'notice.not_recognised',
    `"${opening}" is no notice of a section 337 investigation: it has neither an investigation number (337-TA-…) nor a complaint.`,
    `“${opening}”不是337调查公告：其中既没有调查编号（337-TA-…），也没有申请书信息。`,
  );
};

function formOf({ plain }: PlainText): NoticeForm {
  if (isRelease.test(plain)) return 'news_release';
  return isRegister.test(plain) ? 'federal_register' : 'other';
}

function propose(text: PlainText): NoticeProposal {
  const form = formOf(text);
  const number = readNumber(text);
  const filing = readFiling(text);
  const published = form === 'federal_register' ? readIssueDate(text) : { found: null };
  const read: Omit<NoticeProposal, 'missing'> = {
    form,
    number: number.found,
    title: readTitle(text),
    complaintFiledOn: filing.found,
    supplementedOn: readSupplements(text),
    publishedOn: published.found,
    institutedOn: saysInstitution(text) ? published.found : null,
    citation: form === 'federal_register' ? readCitation(text) : null,
    document: readDocument(text),
    complainants: readComplainants(text),
    respondents: readRespondents(text),
    patents: readPatents(text),
    products: readProducts(text),
    relief: readRelief(text),
  };
  return {
    ...read,
    missing: missingOf(read, {
      number: number.because,
      complaintFiledOn: filing.because,
      publishedOn: published.because,
    }),
  };
}

const complainantsStart = /\bon behalf of |\bcomplaint filed by /i;
const complainantsStop = /,? on [A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|,? under section 337\b/;

function readComplainants(text: PlainText): Quoted<NamedFirm>[] {
  const mark = complainantsStart.exec(text.plain);
  if (!mark) return [];
  const from = mark.index + mark[0].length;
  const to = sentenceEnd(text.plain, from);
  const stop = text.plain.slice(from, to).search(complainantsStop);
  return readFirms(text, [from, stop < 0 ? to : from + stop]);
}

const fields: readonly NoticeField[] = [
  'number',
  'title',
  'complaintFiledOn',
  'publishedOn',
  'institutedOn',
  'citation',
  'document',
  'complainants',
  'respondents',
  'patents',
  'products',
  'relief',
];

function missingOf(
  read: Omit<NoticeProposal, 'missing'>,
  reasons: Partial<Record<NoticeField, Bilingual | undefined>>,
): MissingField[] {
  const isMissing = (field: NoticeField): boolean => {
    const value = read[field];
    return value === null || (Array.isArray(value) && value.length === 0);
  };
  return fields
    .filter(isMissing)
    .map((field) => ({ field, because: reasons[field] ?? whyMissing(field, read.form) }));
}
