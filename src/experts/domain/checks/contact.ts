import type { Bilingual, CalendarDate, Instant } from '../../../kernel/index.js';

/** How somebody spoke with an expert. */
export const contactWays = ['meeting', 'call', 'mail', 'message', 'other'] as const;
export type ContactWay = (typeof contactWays)[number];

/** The ways in words. */
export const contactWayNames: { readonly [W in ContactWay]: Bilingual } = {
  meeting: { en: 'Meeting', zh: '会面' },
  call: { en: 'Call', zh: '电话' },
  mail: { en: 'Mail', zh: '邮件' },
  message: { en: 'Message', zh: '即时消息' },
  other: { en: 'Otherwise', zh: '其他' },
};

/** A contact with an expert for a case, failed ones too. It is kept for ever: neither changed nor withdrawn. */
export interface Contact {
  readonly id: string;
  readonly expertId: string;
  readonly caseId: string;
  /** For whom it was: the members whose case it is to whoever spoke. */
  readonly memberIds: readonly string[];
  readonly by: string;
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly way: ContactWay;
  /** Nothing came of it. */
  readonly failed: boolean;
  /** Something confidential was told to the expert. */
  readonly confidentialPassed: boolean;
  readonly note: string | null;
}
