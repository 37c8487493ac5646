import { calendarDate, refuse, type Bilingual, type Refusal } from '../../../kernel/index.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import type { LawEvent } from '../rule.js';
import type { ItcRule } from './itc-rule.js';

/** Calendar days that service adds at the end of a period. */
export interface ServiceAddition {
  /** ≥ 0. */
  readonly days: number;
  readonly why: Bilingual;
  readonly law: string;
  /** What might be added on a reading nobody should rely on. */
  readonly arguable?: { readonly days: number; readonly why: Bilingual };
}

const nothingAdded: ServiceAddition = { days: 0, why: { en: 'nothing', zh: '无' }, law: '' };

/** Express additions stand in the text since this day; the wording before it is not part of the pack. */
const expressSince = calendarDate('2013-05-20');

const additions = {
  mail: {
    us: { days: 3, why: { en: 'mail within the United States', zh: '美国境内邮寄' } },
    foreign: { days: 10, why: { en: 'mail to a foreign country', zh: '寄往外国' } },
    law: '19 CFR 210.6(b), 201.16(d)',
  },
  express: {
    us: { days: 1, why: { en: 'express delivery within the United States', zh: '美国境内快递' } },
    foreign: { days: 5, why: { en: 'express delivery outside the United States', zh: '快递至美国境外' } },
    law: '19 CFR 210.6(c), 201.16(e)',
  },
} as const;

/**
 * What service adds to a period: 3 or 10 calendar days for mail, 1 or 5 for express delivery, by the destination of the copy;
 * nothing for hand delivery and electronic service, nor for express delivery by a party: 210.6(c) speaks of a document of the
 * Commission, 201.16(e) refers section 337 to 210.6, and 201.16(b) knows no express service by parties.
 *
 * Law: 19 CFR 201.16(b), (d) to (f), 210.6(b) and (c). Refuses `law.service_method_unavailable` (public notice, returned),
 * `law.service_destination_missing` and `law.service_addition_not_in_force` (express before 2013-05-20).
 */
export function serviceAddition(
  rule: ItcRule,
  event: LawEvent,
  facts: TriggerFacts,
): ServiceAddition | { readonly refusal: Refusal } {
  const service = facts.service;
  if (service?.method === 'public_notice') return noPublicNotice();
  if (service?.method === 'returned') return notServed();
  if (rule.service === 'none' || (service?.method !== 'mail' && service?.method !== 'express')) {
    return nothingAdded;
  }
  if (service.destination === undefined) return destinationMissing(service);
  if (service.method === 'express' && facts.date < expressSince) {
    return refuse(
      'law.service_addition_not_in_force',
      `The additions for express delivery are known from ${expressSince} on; the service is of ${facts.date}.`,
      `快递送达的附加天数自${expressSince}起有据可依；本次送达日期为${facts.date}。`,
    );
  }
  const table = additions[service.method];
  const addition = table[service.destination === 'foreign' ? 'foreign' : 'us'];
  return service.method === 'express' && event.servedBy === 'party'
    ? { ...nothingAdded, arguable: addition }
    : { ...addition, law: table.law };
}

const noPublicNotice = (): { readonly refusal: Refusal } =>
  refuse(
    'law.service_method_unavailable',
    'The Commission knows no service by public notice from which a period could run.',
    '委员会程序中不存在公告送达，无法据以起算期间。',
  );

const notServed = (): { readonly refusal: Refusal } =>
  refuse(
    'law.service_method_unavailable',
    'A copy that came back is no service at the Commission: state the service that was made after it.',
    '被退回的文件在委员会程序中不构成送达：请填写其后实际完成的送达。',
  );

const destinationMissing = (service: ServiceFacts): { readonly refusal: Refusal } =>
  refuse(
    'law.service_destination_missing',
    `Service by ${service.method} adds days by where the copy was sent: say whether it went to a place in the United States or abroad.`,
    `以${service.method === 'mail' ? '邮寄' : '快递'}方式送达的附加天数取决于副本寄往何处：请注明寄往美国境内还是境外。`,
  );
