import { addDays, addMonths, calendarDate, daysBetween, type Bilingual } from '../../../kernel/index.js';
import type { TriggerFacts } from '../deadline.js';
import { step } from '../step.js';
import { from, type LawOfService, type ServiceEffect } from './effect.js';

/** Documents dated from this day on are deemed notified on the day they bear. */
const sameDaySince = calendarDate('2023-11-01');

/**
 * When a document of the European Patent Office is notified: on the day it bears; one that arrives more than seven days later lengthens
 * the period by the days beyond seven. Documents dated before 2023-11-01: on the tenth day after, or later when they arrived later.
 *
 * Law: EPC R. 126(2), 127(2), in the version of OJ 2022 A101 and before.
 */
export const europeanPatentOffice: LawOfService = ({ date, service }) => {
  const received = service?.receivedOn;
  if (service?.method === 'hand') return from(received ?? date);
  if (date >= sameDaySince) {
    const beyond = received === undefined ? 0 : daysBetween(date, received) - 7;
    return beyond <= 0
      ? from(date)
      : {
          ...from(date),
          addition: {
            days: beyond,
            order: 'append_then_roll',
            why: {
              en: 'the time beyond seven days that the document took to arrive',
              zh: '文件于载明日期七日之后才收到',
            },
            law: 'EPC R. 126(2), 127(2)',
          },
        };
  }
  const tenth = addDays(date, 10);
  return received !== undefined && received > tenth
    ? from(received)
    : deemed(
        tenth,
        'the tenth day after its date',
        '文件日期后第10日',
        'EPC R. 126(2), 127(2) (before 2023-11-01)',
      );
};

/**
 * When a document of the Unified Patent Court is served: an electronic one on the day it was sent (R. 271.6(a), 278.4); a
 * registered letter on the tenth day after posting, or later when it arrived later (R. 271.6(b), not read).
 */
export const unifiedPatentCourt: LawOfService = ({ date, service }) => {
  if (service?.method !== 'mail' && service?.method !== 'express') return from(service?.receivedOn ?? date);
  const tenth = addDays(date, 10);
  const received = service.receivedOn;
  const effect =
    received !== undefined && received > tenth
      ? from(received)
      : deemed(tenth, 'the tenth day after posting', '投邮后第10日', 'RoP R. 271.6(b)');
  return {
    ...effect,
    warnings: [tenthDayNotRead],
    earlier: {
      from: received !== undefined && received > date ? received : date,
      withAddition: true,
      why: {
        en: 'If service counted from receipt, or from posting where receipt is not stated',
        zh: '若以实际收到（未注明收到日的，以投邮）起算',
      },
    },
  };
};

/**
 * When a document is served in Germany: on the day of service, which for a letter put into the box is that day (ZPO § 180); a
 * registered letter of the DPMA four days after posting, three before 2025 (VwZG § 4(2), secondary source); by public notice a
 * month after (ZPO § 188).
 */
export const germany: LawOfService = ({ date, service }) => {
  if (service?.method !== 'public_notice') return from(service?.receivedOn ?? date);
  const day = addMonths(date, 1);
  return deemed(day, 'one month after the notice was put up', '公告张贴满1个月', 'ZPO § 188');
};

/** Registered letters of the DPMA, see `germany`. */
export const germanPatentOffice: LawOfService = (facts) => {
  const { date, service } = facts;
  if (service?.method !== 'mail') return germany(facts);
  const days = date < calendarDate('2025-01-01') ? 3 : 4;
  const deemedDay = addDays(date, days);
  if (service.receivedOn !== undefined && service.receivedOn > deemedDay) return from(service.receivedOn);
  return {
    ...deemed(
      deemedDay,
      `${days === 3 ? 'the third' : 'the fourth'} day after posting`,
      `投邮后第${days}日`,
      'VwZG § 4(2)',
    ),
    warnings: [letterNotRead],
    earlier: {
      from: service.receivedOn ?? date,
      withAddition: true,
      why: {
        en: 'If service counted from receipt, or from posting where receipt is not stated',
        zh: '若以实际收到（未注明收到日的，以投邮）起算',
      },
    },
  };
};

function deemed(day: TriggerFacts['date'], en: string, zh: string, law: string): ServiceEffect {
  return {
    ...from(day),
    steps: [
      step(day, (at) => ({ en: `Deemed served on ${en}: ${at.en}.`, zh: `${zh}视为送达：${at.zh}。` }), law),
    ],
  };
}

const tenthDayNotRead: Bilingual = {
  en: 'That a registered letter of the Court is served on the tenth day after posting was not read in the text (R. 271.6(b)).',
  zh: '法院挂号信于投邮后第10日视为送达一节，未核对原文（R. 271.6(b)）。',
};

const letterNotRead: Bilingual = {
  en: 'The days for a registered letter of the DPMA are known from a secondary source (PostModG, VwZG § 4(2)).',
  zh: '德国专利商标局挂号信的送达天数依据二手资料（PostModG，VwZG第4条第2款）。',
};
