import { calendarDate, refuse, type Bilingual } from '../../../kernel/index.js';
import { from, type Addition, type LawOfService, type ServiceOutcome } from './effect.js';

/** Electronic service adds nothing since this day (amendment of FRCP 6(d) of 2016). */
const electronicAddsNothingSince = calendarDate('2016-12-01');

const threeDays = (en: string, zh: string, law: string): Addition => ({
  days: 3,
  order: 'roll_then_append',
  why: { en, zh },
  law,
});

const methodUnknown: Bilingual = {
  en: 'How the document was served is not stated, so that no days are added: this is the earliest date. Service by mail adds three days.',
  zh: '未注明送达方式，故未附加天数，此为最早日期。邮寄送达附加3日。',
};

const noSuchService = (rules: string): ServiceOutcome =>
  refuse(
    'law.service_method_unavailable',
    `${rules} know no such service from which this period could run: state the service that was made.`,
    `${rules}中不存在可据以起算本期间的此种送达：请填写实际完成的送达。`,
  );

/**
 * Three days after the period would otherwise expire, for service by mail, by leaving it with the clerk or by other means
 * consented to; none for hand and, since 2016-12-01, electronic service. They follow the move off a weekend, and the sum moves
 * again.
 *
 * Law: FRCP 6(d) with 5(b)(2)(C), (D), (F).
 */
export const federalRules: LawOfService = ({ date, service }) => {
  const law = 'FRCP 6(d)';
  switch (service?.method) {
    case undefined:
    case 'unknown':
      return from(date, methodUnknown);
    case 'hand':
      return from(date);
    case 'mail':
      return { ...from(date), addition: threeDays('service by mail', '邮寄送达', `${law}, 5(b)(2)(C)`) };
    case 'left':
      return {
        ...from(date),
        addition: threeDays('leaving it with the clerk', '留交书记官送达', `${law}, 5(b)(2)(D)`),
        earlier: {
          from: date,
          withAddition: false,
          why: {
            en: 'Left at the office or dwelling and not with the clerk, nothing is added (FRCP 5(b)(2)(B))',
            zh: '系留于办公场所或住所而非留交书记官的，不附加天数（FRCP 5(b)(2)(B)）',
          },
        },
      };
    case 'electronic':
      return date < electronicAddsNothingSince
        ? {
            ...from(date),
            addition: threeDays(
              'electronic service before 2016-12-01',
              '2016年12月1日前的电子送达',
              `${law} as before 2016-12-01`,
            ),
          }
        : from(date);
    case 'express':
      return {
        ...from(date),
        addition: threeDays(
          'delivery by other means consented to in writing',
          '经书面同意的其他方式送达',
          `${law}, 5(b)(2)(F)`,
        ),
        earlier: {
          from: date,
          withAddition: false,
          why: {
            en: 'A courier is service by other means only with consent in writing; without it nothing is added',
            zh: '快递仅在书面同意时构成“其他方式”；未同意的不附加天数',
          },
        },
      };
    case 'public_notice':
    case 'returned':
      return noSuchService('FRCP 5 and 6');
  }
};

/**
 * Three days unless the paper is served electronically or delivered on the day the proof of service states.
 *
 * Law: FRAP 26(c).
 */
export const appellateRules: LawOfService = ({ date, service }) => {
  switch (service?.method) {
    case undefined:
    case 'unknown':
      return from(date, methodUnknown);
    case 'hand':
    case 'left':
    case 'electronic':
      return from(date);
    case 'mail':
    case 'express':
      return service.receivedOn === date
        ? from(date)
        : {
            ...from(date),
            addition: threeDays(
              'service neither electronic nor delivered on the day stated in the proof of service',
              '送达既非电子方式，亦非于送达证明所载日期交付',
              'FRAP 26(c)',
            ),
          };
    case 'public_notice':
    case 'returned':
      return noSuchService('FRAP 25 and 26');
  }
};
