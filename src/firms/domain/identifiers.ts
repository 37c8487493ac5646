import { type Decision, grant, refuse } from '../../kernel/index.js';

/** Registers of the world that give firms a number. */
export const identifierSchemes = {
  lei: { en: 'LEI', zh: '全球法人识别编码（LEI）' },
  duns: { en: 'D-U-N-S', zh: '邓白氏编码' },
  us_ein: { en: 'US employer number (EIN)', zh: '美国雇主识别号（EIN）' },
  us_state: { en: 'US state registration', zh: '美国州注册号' },
  hk_cr: { en: 'Hong Kong company number', zh: '香港公司编号' },
  tw_ubn: { en: 'Taiwan unified business number', zh: '台湾统一编号' },
  jp_corporate: { en: 'Japan corporate number', zh: '日本法人番号' },
  kr_business: { en: 'Korea business number', zh: '韩国事业者登记号' },
  de_register: { en: 'German commercial register', zh: '德国商业登记号' },
  gb_company: { en: 'UK company number', zh: '英国公司编号' },
  vat: { en: 'VAT number', zh: '增值税号' },
  other: { en: 'Other register', zh: '其他登记号' },
} as const;
export type IdentifierScheme = keyof typeof identifierSchemes;

/** As it is kept: capitals, without blanks. */
export const normalIdentifier = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** The rest of dividing a number by 97, letters read as 10 to 35 (ISO 7064, MOD 97-10). */
const restBy97 = (text: string): number =>
  [...text].reduce((rest, character) => {
    const value = parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);

/** ISO 17442: 18 letters and digits, then two check digits. */
const isLei = (value: string): boolean => /^[A-Z0-9]{18}\d{2}$/.test(value) && restBy97(value) === 1;

/** An identifier in its kept form. Refused with `firm.bad_identifier`: an LEI has check digits. */
export function identifierInOrder(scheme: IdentifierScheme, text: string): Decision<string, never> {
  const value = normalIdentifier(text);
  if (scheme !== 'lei' || isLei(value)) return grant(value);
  return refuse(
    'firm.bad_identifier',
    `"${value}" is not an LEI: 20 characters, the last two of which check the others.`,
    `“${value}”不是有效的 LEI：应为 20 位，末两位为校验码。`,
  );
}
