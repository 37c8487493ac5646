import {
  type CalendarDate,
  type Decision,
  grant,
  isCreditCode,
  normalCreditCode,
  refuse,
} from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';

/** How one firm is tied to another. Only `owned` and `acquired` have a percentage; a branch and a firm renamed are the other whole. */
export const tieKinds = {
  owned: { en: 'owned', zh: '持股' },
  acquired: { en: 'acquired', zh: '收购' },
  renamed: { en: 'became', zh: '更名承继' },
  branch: { en: 'branch of', zh: '分支机构' },
} as const;
export type TieKind = keyof typeof tieKinds;

/** Why a firm has a name besides its own. */
export const nameKinds = {
  former: { en: 'former name', zh: '曾用名' },
  other: { en: 'other name', zh: '其他名称' },
} as const;
export type NameKind = keyof typeof nameKinds;

/** What belongs to a firm and can end. */
export type PartKind = 'name' | 'identifier' | 'tie';

/** What is known of a legal entity. At least one of its names is there. */
export interface FirmWords {
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** 统一社会信用代码, where it has one. */
  readonly creditCode: string | null;
}

/** A firm of the register. */
export interface Firm extends FirmWords {
  readonly id: string;
  /** 1 when listed, one more with each change of it or of what belongs to it. */
  readonly version: number;
  readonly isWithdrawn: boolean;
  /** The firm it is the same as, where it was entered twice. */
  readonly keptId: string | null;
}

/** A firm's words in order: the code as it is kept. Refused with `firm.unnamed`, `firm.bad_credit_code`. */
function inOrder(words: FirmWords): Decision<FirmWords, never> {
  if (words.nameEn === null && words.nameZh === null) {
    return refuse(
      'firm.unnamed',
      'Give the firm a name in one language at least.',
      '请至少填写一种语言的名称。',
    );
  }
  const creditCode = words.creditCode === null ? null : normalCreditCode(words.creditCode);
  if (creditCode === null || isCreditCode(creditCode)) return grant({ ...words, creditCode });
  return refuse(
    'firm.bad_credit_code',
    `"${creditCode}" is not a unified social credit code: 18 characters, the last of which checks the others.`,
    `“${creditCode}”不是有效的统一社会信用代码：应为 18 位，末位为校验码。`,
  );
}

/** Enters a firm. Refused with `firm.unnamed`, `firm.bad_credit_code`. */
export function listFirm(id: string, words: FirmWords): Decision<Firm, Fact> {
  const outcome = inOrder(words);
  if ('refusal' in outcome) return outcome;
  const firm = { ...outcome.state, id, version: 1, isWithdrawn: false, keptId: null };
  return grant(firm, firmFact('firm.listed', firm, { ...outcome.state }));
}

/** Changes what is known of a firm. Refused as `listFirm` and `inUse`. */
export function reviseFirm(firm: Firm, words: FirmWords): Decision<Firm, Fact> {
  const outcome = inOrder(words);
  if ('refusal' in outcome) return outcome;
  const usable = inUse(firm);
  if ('refusal' in usable) return usable;
  const revised = next({ ...firm, ...outcome.state });
  const change = { before: { ...wordsOf(firm) }, after: { ...outcome.state } };
  return grant(revised, firmFact('firm.revised', revised, change));
}

const wordsOf = ({ nameEn, nameZh, country, creditCode }: Firm): FirmWords => ({
  nameEn,
  nameZh,
  country,
  creditCode,
});

/** Whether anything may still be said of a firm. Refused with `firm.withdrawn`, `firm.merged`. */
export function inUse(firm: Firm): Decision<Firm, never> {
  if (firm.keptId !== null) {
    return refuse(
      'firm.merged',
      'This firm was entered twice and merged into another: change that one.',
      '该企业系重复登记，已并入另一条目，请修改保留的条目。',
    );
  }
  if (!firm.isWithdrawn) return grant(firm);
  return refuse('firm.withdrawn', 'This firm was withdrawn from the register.', '该企业已从登记簿撤回。');
}

/** Takes a firm out of use, with a reason. Refused with `firm.is_member`, and as `inUse`. */
export function withdrawFirm(firm: Firm, reason: string, isMember: boolean): Decision<Firm, Fact> {
  const usable = inUse(firm);
  if ('refusal' in usable) return usable;
  if (isMember) return ofMember;
  const withdrawn = next({ ...firm, isWithdrawn: true });
  return grant(withdrawn, firmFact('firm.withdrawn', withdrawn, { reason }));
}

/** What is known of two entries beyond themselves when they are to be one. */
export interface Twins {
  readonly isTwinMember: boolean;
  /** Whether others were merged into the twin. */
  readonly hasTwins: boolean;
}

/**
 * Makes an entry point to the one that is kept. Refused with `firm.merged_into_itself`, `firm.is_member`, `firm.has_twins`,
 * `firm.two_codes`, and as `inUse` of either.
 */
export function mergeFirm(twin: Firm, kept: Firm, reason: string, known: Twins): Decision<Firm, Fact> {
  for (const one of [twin, kept]) {
    const usable = inUse(one);
    if ('refusal' in usable) return usable;
  }
  if (twin.id === kept.id) {
    return refuse('firm.merged_into_itself', 'A firm cannot be merged into itself.', '企业不能并入自身。');
  }
  if (known.isTwinMember) return ofMember;
  if (known.hasTwins) return withTwins;
  if (twin.creditCode !== null && kept.creditCode !== null && twin.creditCode !== kept.creditCode) {
    return refuse(
      'firm.two_codes',
      `These are two legal entities: one has the code ${twin.creditCode}, the other ${kept.creditCode}.`,
      `二者为不同法人：统一社会信用代码分别为 ${twin.creditCode} 和 ${kept.creditCode}。`,
    );
  }
  const merged = next({ ...twin, keptId: kept.id });
  return grant(merged, firmFact('firm.merged', merged, { keptId: kept.id, reason }));
}

/** The firm that is kept with the code of an entry that was merged into it, where it had none: it is the same legal entity's. */
export const withCodeOf = (kept: Firm, twin: Firm): Decision<Firm, Fact> =>
  kept.creditCode !== null || twin.creditCode === null
    ? grant(kept)
    : reviseFirm(kept, { ...wordsOf(kept), creditCode: twin.creditCode });

/** The firm that was kept without the code of an entry that stands for itself again: no two firms have one code. */
export const withoutCodeOf = (kept: Firm, twin: Firm): Decision<Firm, Fact> =>
  kept.creditCode === null || kept.creditCode !== twin.creditCode
    ? grant(kept)
    : reviseFirm(kept, { ...wordsOf(kept), creditCode: null });

/** Makes an entry stand for itself again. Refused with `firm.not_merged`. */
export function separateFirm(twin: Firm, reason: string): Decision<Firm, Fact> {
  if (twin.keptId === null) {
    return refuse('firm.not_merged', 'This firm was not merged into another.', '该企业未被并入其他条目。');
  }
  const separate = next({ ...twin, keptId: null });
  return grant(separate, firmFact('firm.separated', separate, { keptId: twin.keptId, reason }));
}

/**
 * A firm of which a tie was changed. Its version stays: who sees the firm need not see what it is tied to, and would learn of it by the
 * number. Refused as `inUse`.
 */
export function tieFirm(firm: Firm, type: Fact['type'], payload: Fact['payload']): Decision<Firm, Fact> {
  const usable = inUse(firm);
  return 'refusal' in usable ? usable : grant(firm, firmFact(type, firm, payload));
}

/** A firm of which something else that belongs to it was changed. Refused as `inUse`. */
export function touchFirm(firm: Firm, type: Fact['type'], payload: Fact['payload']): Decision<Firm, Fact> {
  const usable = inUse(firm);
  if ('refusal' in usable) return usable;
  const touched = next(firm);
  return grant(touched, firmFact(type, touched, payload));
}

/** A former or other name, an identifier or a tie, as far as its end goes. */
export interface EndingPart {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly isWithdrawn: boolean;
}

/** The last day of a part that was so, or that it never was. Refused with `firm.part_withdrawn`, `firm.ends_before_beginning`. */
export function endPart(part: EndingPart, on: CalendarDate | null): Decision<EndingPart, never> {
  if (part.isWithdrawn) {
    return refuse('firm.part_withdrawn', 'This was withdrawn already.', '该记录已撤回。');
  }
  if (on === null) return grant({ ...part, isWithdrawn: true });
  if (part.from !== null && on < part.from) {
    return refuse(
      'firm.ends_before_beginning',
      `This begins on ${part.from}; it cannot end on ${on}.`,
      `该记录自 ${part.from} 起生效，不能于 ${on} 终止。`,
    );
  }
  return grant({ ...part, until: on });
}

const next = (firm: Firm): Firm => ({ ...firm, version: firm.version + 1 });

const firmFact = (type: Fact['type'], { id, version }: Firm, payload: Fact['payload']): Fact => ({
  type,
  subject: { kind: 'firm', id },
  payload: { ...payload, version },
});

const ofMember = refuse(
  'firm.is_member',
  'This firm is a member of the alliance: it stays in the register; merge the other entry into it.',
  '该企业为联盟成员，须保留在登记簿中；请将另一条目并入该条目。',
);

const withTwins = refuse(
  'firm.has_twins',
  'Another entry was merged into this one: merge this one’s twins into the firm that is kept first.',
  '已有其他条目并入该条目，请先将其改并至保留的条目。',
);
