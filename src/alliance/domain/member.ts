import {
  type Bilingual,
  type Decision,
  grant,
  isCreditCode,
  normalCreditCode,
  refuse,
} from '../../kernel/index.js';
import type { Fact } from '../../platform/index.js';

/** How large a firm is, by the words of 工信部联企业〔2011〕300号 (中小企业划型标准规定). */
export const firmSizes = ['large', 'medium', 'small', 'micro'] as const;
export type FirmSize = (typeof firmSizes)[number];

/** Someone to call at a firm. */
export interface Contact {
  readonly name: string;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What an alliance knows of a firm. */
export interface Firm {
  readonly name: Bilingual;
  /** 统一社会信用代码, where it has one. */
  readonly creditCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly size: FirmSize | null;
  readonly contacts: readonly Contact[];
}

/** What is said of a firm; what is not said is empty. */
export type SaidOfFirm = Pick<Firm, 'name' | 'country'> & Partial<Firm>;

const bare: Omit<Firm, 'name' | 'country'> = { creditCode: null, size: null, contacts: [] };

/** A firm on the alliance's list. */
export interface Member extends Firm {
  readonly id: string;
  /** Its firm in the register. */
  readonly firmId: string;
  /** That of its firm: 1 when listed, one more with each change of either. */
  readonly version: number;
}

/** A firm's description in order: the code in its kept form. Refused with `member.bad_credit_code`. */
function inOrder(said: SaidOfFirm): Decision<Firm, never> {
  const firm: Firm = { ...bare, ...said };
  const creditCode = firm.creditCode === null ? null : normalCreditCode(firm.creditCode);
  if (creditCode === null || isCreditCode(creditCode)) return grant({ ...firm, creditCode });
  return refuse(
    'member.bad_credit_code',
    `"${creditCode}" is not a unified social credit code: 18 characters, the last of which checks the others.`,
    `“${creditCode}”不是有效的统一社会信用代码：应为 18 位，末位为校验码。`,
  );
}

/** Puts a firm on the list. Refused with `member.bad_credit_code`. */
export function listMember(id: string, firm: SaidOfFirm): Decision<Omit<Member, 'firmId'>, Fact> {
  const outcome = inOrder(firm);
  if ('refusal' in outcome) return outcome;
  const member = { ...outcome.state, id, version: 1 };
  return grant(member, fact('member.listed', member));
}

/** Changes what is known of a firm. Refused with `member.bad_credit_code`. */
export function changeMember(member: Member, firm: SaidOfFirm): Decision<Member, Fact> {
  const outcome = inOrder(firm);
  if ('refusal' in outcome) return outcome;
  const changed = { ...member, ...outcome.state, version: member.version + 1 };
  return grant(changed, fact('member.changed', changed));
}

/** Contacts are people's own data and stay out of the record. */
function fact(type: Fact['type'], member: Omit<Member, 'firmId'> & Partial<Member>): Fact {
  const { id, firmId: _firm, contacts: _contacts, name, ...told } = member;
  return { type, subject: { kind: 'member', id }, payload: { name: { ...name }, ...told } };
}
