import type { Bilingual, Instant } from '../../kernel/index.js';
import { type Capacity, needsNotice } from './subscription-life.js';

/** What is undertaken, as the order words it: in English, in Chinese or in both. */
export interface UndertakingText {
  readonly textEn: string | null;
  readonly textZh: string | null;
}

/** What a signer says of themselves, by which suppliers judge them: where they work now, and what they learnt where. */
export interface Background {
  readonly employment: string | null;
  readonly education: string | null;
}

/** An undertaking as it was signed; never changed. Whoever signs anew gives another. */
export interface Undertaking extends UndertakingText, Background {
  readonly id: string;
  readonly subscriptionId: string;
  readonly signedBy: string;
  readonly signedAt: Instant;
  readonly capacity: Capacity;
  readonly firm: string;
}

/** Under which order in which case something is undertaken. */
export interface UndertakingMatter {
  readonly order: Bilingual;
  readonly matter: Bilingual;
}

/** The words of an order that has none of its own: what its kind asks of everybody. */
function standardText({ order, matter }: UndertakingMatter, capacity: Capacity): UndertakingText {
  const own = needsNotice(capacity);
  const en = [
    `I have read the protective order "${order.en}" in ${matter.en}, and I will be bound by it.`,
    'I will disclose confidential business information received under it to nobody whom it does not allow to have it, and use it for this investigation alone.',
    'I will keep it, and whatever is made from it, apart and secure.',
    'When my part in the investigation ends I will return or destroy all of it, and certify that in writing.',
    'I know that a breach may be punished, and I accept that the forum of the order decides on it.',
    ...(own ? ['What I state of my present employment and my education is complete and true.'] : []),
  ];
  const zh = [
    `本人已阅读${matter.zh}的保护令“${order.zh}”，并同意受其约束。`,
    '本人不向该保护令未准许的任何人披露依其取得的商业机密信息，且仅为本调查之目的使用。',
    '本人将该等信息及据其形成的一切材料单独、妥善保管。',
    '本人参与本调查的工作终止时，将退还或销毁全部材料，并出具书面证明。',
    '本人知悉违反保护令可受处罚，并同意由作出该保护令的机关裁处。',
    ...(own ? ['本人所述现任职务与教育经历完整、属实。'] : []),
  ];
  return { textEn: numbered(en), textZh: numbered(zh) };
}

const numbered = (sentences: readonly string[]): string =>
  sentences.map((sentence, i) => `${String(i + 1)}. ${sentence}`).join('\n');

/** What somebody signs: the words of the order, as counsel took them over, or the standard ones where it did not. */
export const textToSign = (
  own: UndertakingText,
  matter: UndertakingMatter,
  capacity: Capacity,
): UndertakingText => (own.textEn === null && own.textZh === null ? standardText(matter, capacity) : own);
