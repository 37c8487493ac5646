import { calendarDate, isRefused } from '../../../kernel/index.js';
import type { ServiceLaw } from '../book-rule.js';
import type { ServiceFacts, TriggerFacts } from '../deadline.js';
import type { ServiceEffect } from './effect.js';
import { lawsOfService } from './laws.js';

const abroad = { party: { domicile: 'foreign' } } as const;

function effect(
  law: ServiceLaw,
  date: string,
  service?: ServiceFacts,
  more: Partial<TriggerFacts> = {},
): ServiceEffect {
  const outcome = lawsOfService[law]({ date: calendarDate(date), service, ...more });
  if ('refusal' in outcome) throw new Error(outcome.refusal.because.en);
  return outcome;
}
const received = (method: ServiceFacts['method'], day: string): ServiceFacts => ({
  method,
  receivedOn: calendarDate(day),
});

describe('when a service takes effect', () => {
  it.each<[string, ServiceLaw, string, ServiceFacts | undefined, Partial<TriggerFacts>, string]>([
    ['an event that is none', 'none', '2026-03-02', undefined, {}, '2026-03-02'],
    ['on receipt', 'receipt', '2026-03-02', received('mail', '2026-03-06'), {}, '2026-03-06'],
    ['by hand in China', 'cn_court', '2026-03-02', { method: 'hand' }, {}, '2026-03-02'],
    ['left in China', 'cn_court', '2026-03-02', { method: 'left' }, {}, '2026-03-02'],
    [
      'by post in China, signed for',
      'cn_court',
      '2026-03-02',
      received('mail', '2026-03-05'),
      {},
      '2026-03-05',
    ],
    ['come back', 'cn_court', '2026-03-02', received('returned', '2026-03-09'), {}, '2026-03-09'],
    ['by public notice in China', 'cn_court', '2025-08-01', { method: 'public_notice' }, {}, '2025-08-31'],
    [
      'the same, without domicile there',
      'cn_court',
      '2025-08-01',
      { method: 'public_notice' },
      abroad,
      '2025-09-30',
    ],
    ['the same before 2024', 'cn_court', '2023-12-31', { method: 'public_notice' }, abroad, '2024-03-31'],
    ['on the first day of 2024', 'cn_court', '2024-01-01', { method: 'public_notice' }, abroad, '2024-03-01'],
    [
      'by post abroad',
      'cn_court',
      '2026-01-31',
      { method: 'mail', destination: 'foreign' },
      {},
      '2026-04-30',
    ],
    ['CNIPA by post', 'cn_cnipa', '2026-01-01', { method: 'mail' }, {}, '2026-01-16'],
    ['CNIPA by post, proved', 'cn_cnipa', '2026-01-01', received('mail', '2026-01-05'), {}, '2026-01-05'],
    ['CNIPA electronically', 'cn_cnipa', '2024-01-20', { method: 'electronic' }, {}, '2024-01-20'],
    ['CNIPA electronically, before', 'cn_cnipa', '2024-01-19', { method: 'electronic' }, {}, '2024-02-03'],
    ['CNIPA by notice', 'cn_cnipa', '2026-01-31', { method: 'public_notice' }, {}, '2026-02-28'],
    ['EPO since November 2023', 'epo', '2023-11-01', undefined, {}, '2023-11-01'],
    ['EPO before', 'epo', '2023-10-31', undefined, {}, '2023-11-10'],
    ['EPO before, arrived later', 'epo', '2023-10-31', received('mail', '2023-11-14'), {}, '2023-11-14'],
    ['UPC electronically', 'upc', '2026-03-02', { method: 'electronic' }, {}, '2026-03-02'],
    ['UPC registered letter', 'upc', '2026-03-02', { method: 'mail' }, {}, '2026-03-12'],
    ['UPC registered letter, later', 'upc', '2026-03-02', received('mail', '2026-03-20'), {}, '2026-03-20'],
    ['Germany', 'de', '2026-03-02', { method: 'mail' }, {}, '2026-03-02'],
    ['Germany, public notice', 'de', '2026-01-31', { method: 'public_notice' }, {}, '2026-02-28'],
    ['DPMA letter', 'de_dpma', '2025-01-01', { method: 'mail' }, {}, '2025-01-05'],
    ['DPMA letter before 2025', 'de_dpma', '2024-12-31', { method: 'mail' }, {}, '2025-01-03'],
  ])('%s', (_, law, date, service, more, from) => {
    expect(effect(law, date, service, more).from).toBe(from);
  });

  it('names the provision where the day is a deemed one, and no step where it is not', () => {
    expect(effect('cn_court', '2025-08-01', { method: 'public_notice' }, abroad).steps).toMatchObject([
      { date: '2025-09-30', law: '民事诉讼法第283条第2款' },
    ]);
    expect(effect('cn_court', '2026-03-02', { method: 'left' }).steps).toEqual([]);
  });
});

describe('what service adds', () => {
  const daysAdded = (law: ServiceLaw, date: string, service?: ServiceFacts): number =>
    effect(law, date, service).addition?.days ?? 0;

  it.each<[ServiceLaw, string, ServiceFacts | undefined, number]>([
    ['frcp_6d', '2026-03-02', { method: 'mail' }, 3],
    ['frcp_6d', '2026-03-02', { method: 'left' }, 3],
    ['frcp_6d', '2026-03-02', { method: 'express' }, 3],
    ['frcp_6d', '2026-03-02', { method: 'hand' }, 0],
    ['frcp_6d', '2016-12-01', { method: 'electronic' }, 0],
    ['frcp_6d', '2016-11-30', { method: 'electronic' }, 3],
    ['frcp_6d', '2026-03-02', undefined, 0],
    ['frap_26c', '2026-03-02', { method: 'mail' }, 3],
    ['frap_26c', '2026-03-02', received('express', '2026-03-02'), 0],
    ['frap_26c', '2026-03-02', { method: 'electronic' }, 0],
    ['epo', '2026-03-02', received('mail', '2026-03-09'), 0],
    ['epo', '2026-03-02', received('mail', '2026-03-10'), 1],
    ['epo', '2026-03-02', received('mail', '2026-03-20'), 11],
  ])('%s of %s by %j: %i days', (law, date, service, days) => {
    expect(daysAdded(law, date, service)).toBe(days);
  });

  it.each<[ServiceLaw, ServiceFacts['method']]>([
    ['frcp_6d', 'public_notice'],
    ['frcp_6d', 'returned'],
    ['frap_26c', 'returned'],
    ['cn_cnipa', 'returned'],
  ])('%s knows no service that is %s', (law, method) => {
    const outcome = lawsOfService[law]({ date: calendarDate('2026-03-02'), service: { method } });
    expect(isRefused(outcome) && outcome.refusal.code).toBe('law.service_method_unavailable');
  });
});
