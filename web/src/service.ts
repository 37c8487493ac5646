import { dictionary } from './i18n/words';

/** How a document may have been served. */
export const methods = [
  'hand',
  'mail',
  'express',
  'electronic',
  'public_notice',
  'left',
  'returned',
  'unknown',
] as const;

export type Method = (typeof methods)[number];
export type Destination = 'us' | 'foreign' | 'domestic';

/** Where a copy may have been sent, as the forum's law asks it. */
export const destinationsOf = (forum: string): readonly Destination[] =>
  forum.startsWith('us-') ? ['us', 'foreign'] : ['domestic', 'foreign'];

export const serviceWords = dictionary({
  hand: { zh: '当面送达', en: 'by hand' },
  mail: { zh: '邮寄', en: 'by mail' },
  express: { zh: '快递', en: 'by express' },
  electronic: { zh: '电子送达', en: 'electronically' },
  public_notice: { zh: '公告送达', en: 'by public notice' },
  left: { zh: '留置送达', en: 'left with or at the addressee' },
  returned: { zh: '退回（拒收或地址不实）', en: 'came back (refused or wrong address)' },
  unknown: { zh: '方式尚未证明', en: 'method not proved' },
  until: { zh: '最晚可能日期', en: 'At the latest on' },
  us: { zh: '美国境内', en: 'in the US' },
  domestic: { zh: '该机关所在国境内', en: 'in the country of the forum' },
  foreign: { zh: '境外', en: 'abroad' },
});
