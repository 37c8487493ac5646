import { addDays, addMonths, calendarDate, refuse, type Bilingual } from '../../../kernel/index.js';
import type { TriggerFacts } from '../deadline.js';
import { step } from '../step.js';
import { from, type LawOfService, type ServiceEffect, type ServiceOutcome } from './effect.js';

/** The Civil Procedure Law as amended in 2021 and 2023 and the Implementing Rules of the Patent Law of 2023 are in force since. */
const civilProcedureOf2021 = calendarDate('2022-01-01');
const civilProcedureOf2023 = calendarDate('2024-01-01');
const implementingRulesOf2023 = calendarDate('2024-01-20');

const withoutDomicile = ({ party, circumstances }: TriggerFacts): boolean =>
  party?.domicile === 'foreign' || circumstances?.includes('no_domicile_in_prc') === true;

/** A copy posted to a place outside mainland China. */
const abroad = ({ service }: TriggerFacts): boolean =>
  service?.destination === 'foreign' || service?.destination === 'us';

/**
 * When a document of a Chinese court is served: signed for (第87条), left (第89条), arrived in the addressee's system (第90条),
 * received by post (第91条) or come back after refusal or to an address given wrongly (法释〔2004〕13号第11条); by public notice
 * after 30 days (第95条; 60 before 2022), to a party without domicile in China after 60 (第283条第2款; three months before 2024); by post abroad, where that
 * country allows it, after three months without an answer (第283条第1款第8项). A deemed day never moves.
 */
export const chineseCourts: LawOfService = (facts) => {
  const { date, service } = facts;
  switch (service?.method) {
    case 'public_notice':
      return withoutDomicile(facts) ? noticeAbroad(facts) : notice(facts);
    case 'mail':
    case 'express':
      if (service.receivedOn === undefined && abroad(facts)) return postAbroad(facts);
      return service.receivedOn === undefined ? from(date, takenForReceipt) : from(service.receivedOn);
    case 'returned':
      return from(service.receivedOn ?? date, cameBack);
    case undefined:
    case 'unknown':
    case 'hand':
    case 'left':
    case 'electronic':
      return from(service?.receivedOn ?? date);
  }
};

/**
 * When a document of CNIPA is served: by post 15 days after issue unless another day of receipt is proved (细则第4条第4款); in an
 * electronic system on the day it enters it (第7款), issued before 2024-01-20 after 15 days as well; by hand on the day; by
 * public notice after a month (第6款). A deemed day never moves.
 */
export const patentOfficeOfChina: LawOfService = (facts) => {
  const { date, service } = facts;
  switch (service?.method) {
    case 'mail':
    case 'express':
      return service.receivedOn === undefined
        ? deemedAfter(facts, 15, '专利法实施细则（2023）第4条第4款')
        : {
            ...from(service.receivedOn),
            earlier: { from: addDays(date, 15), withAddition: true, why: receiptToProve },
          };
    case 'electronic':
      return date < implementingRulesOf2023
        ? {
            ...deemedAfter(facts, 15, '专利法实施细则（2023年修订前）'),
            warnings: [electronicBefore],
            earlier: { from: date, withAddition: true, why: withoutFifteenDays },
          }
        : from(service.receivedOn ?? date);
    case 'public_notice':
      return deemedMonths(facts, 1, '专利法实施细则（2023）第4条第6款');
    case 'returned':
      return noService();
    case undefined:
    case 'unknown':
    case 'hand':
    case 'left':
      return from(service?.receivedOn ?? date);
  }
};

function notice(facts: TriggerFacts): ServiceEffect {
  return facts.date < civilProcedureOf2021
    ? deemedAfter(facts, 60, '民事诉讼法（2017）第92条')
    : deemedAfter(facts, 30, '民事诉讼法第95条');
}

function noticeAbroad(facts: TriggerFacts): ServiceEffect {
  return facts.date < civilProcedureOf2023
    ? deemedMonths(facts, 3, '民事诉讼法（2021）第274条第8项')
    : deemedAfter(facts, 60, '民事诉讼法第283条第2款');
}

function postAbroad(facts: TriggerFacts): ServiceEffect {
  return {
    ...deemedMonths(facts, 3, '民事诉讼法第283条第1款第8项'),
    warnings: [
      {
        en: 'Service by post abroad is deemed made only where that country allows it and the circumstances show that it arrived; otherwise the post counts as failed (民诉解释第534条).',
        zh: '仅在受送达人所在国允许邮寄送达、且根据各种情况足以认定已经送达时，方视为送达；否则视为不能用邮寄方式送达（民诉解释第534条）。',
      },
    ],
  };
}

function deemedAfter({ date }: TriggerFacts, days: number, law: string): ServiceEffect {
  const day = addDays(date, days);
  return {
    ...from(day),
    steps: [
      step(
        day,
        (at) => ({
          en: `Deemed served ${days} days after: ${at.en}.`,
          zh: `经过${days}日即视为送达：${at.zh}。`,
        }),
        law,
      ),
    ],
  };
}

function deemedMonths({ date }: TriggerFacts, months: number, law: string): ServiceEffect {
  const day = addMonths(date, months);
  const en = months === 1 ? 'one month' : `${months} months`;
  return {
    ...from(day),
    steps: [
      step(
        day,
        (at) => ({ en: `Deemed served ${en} after: ${at.en}.`, zh: `满${months}个月即视为送达：${at.zh}。` }),
        law,
      ),
    ],
  };
}

const noService = (): ServiceOutcome =>
  refuse(
    'law.service_method_unavailable',
    'A document of CNIPA that came back is served by public notice: state the day of the notice.',
    '国家知识产权局的文件被退回的，以公告方式送达：请填写公告之日。',
  );

const takenForReceipt: Bilingual = {
  en: 'The period runs from the day on the return receipt (第91条). That day is not stated; it was counted from the day of the service given, which is not too late.',
  zh: '邮寄送达以回执上注明的收件日期为送达日期（第91条）。未注明收件日期，按所填日期起算，结果不会偏晚。',
};

const cameBack: Bilingual = {
  en: 'A document that was refused, or came back from an address the party gave wrongly or did not update, is served on the day it came back (法释〔2004〕13号第11条).',
  zh: '因拒收，或因当事人提供的送达地址不准确、未及时告知变更而被退回的，文书退回之日视为送达之日（法释〔2004〕13号第11条）。',
};

const receiptToProve: Bilingual = {
  en: 'If the later receipt cannot be proved, the document counts as received 15 days after issue',
  zh: '若不能证明较晚收到，推定自发出之日起满15日收到',
};

const withoutFifteenDays: Bilingual = {
  en: 'If the 15 days did not hold for electronic documents',
  zh: '若15日推定不适用于电子文件',
};

const electronicBefore: Bilingual = {
  en: 'That electronic documents issued before 2024-01-20 are deemed received after 15 days is known from a secondary source.',
  zh: '2024年1月20日前发出的电子文件亦推定15日后收到，系依据二手资料。',
};
