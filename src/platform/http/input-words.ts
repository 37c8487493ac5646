import type { Bilingual } from '../../kernel/index.js';

/** What a text must look like, by the pattern that asks for it. */
export const formsInWords: Readonly<Record<string, Bilingual>> = {
  '^[A-Z]{2}$': {
    en: 'Give the country as its code of two capital letters, such as CN or US.',
    zh: '国家请填两位大写字母代码，如 CN、US。',
  },
  '^https?:\\/\\/\\S{3,990}$': {
    en: 'Give the whole address, beginning with http:// or https://.',
    zh: '请填写完整网址，以 http:// 或 https:// 开头。',
  },
  '^[A-Z]{2}[A-Z0-9]{1,20}$': {
    en: 'Write the patent number as its country and number without blanks, such as US7979174 or CN101234567B.',
    zh: '专利号请按“国家代码加号码”填写，不留空格，如 US7979174、CN101234567B。',
  },
  '^\\d{1,15}(\\.\\d{1,6})?$': {
    en: 'Write the figure in digits, zero or more, such as 1234567.5.',
    zh: '数据请用数字填写，不得为负，如 1234567.5。',
  },
  '^-?\\d{1,15}(\\.\\d{1,3})?$': {
    en: 'Write the amount in digits with a point before the cents, such as 1250.00.',
    zh: '金额请填数字，小数点后为分，如 1250.00。',
  },
  '^\\d{1,12}(\\.\\d{1,12})?$': {
    en: 'Write the rate in digits with a point, such as 7.0137.',
    zh: '汇率请填数字，如 7.0137。',
  },
  '^[+\\d][\\d ()-]{3,30}$': {
    en: 'Write the telephone number in digits, with the country first, such as +86 755 1234 5678.',
    zh: '电话请填数字并以国家区号开头，如 +86 755 1234 5678。',
  },
  '^[a-z]{2,3}(-[A-Z][a-z]{3})?$': {
    en: 'Give the language as its code, such as en, zh or zh-Hant.',
    zh: '语言请填代码，如 en、zh、zh-Hant。',
  },
  '^(100(\\.0{1,6})?|\\d{1,2}(\\.\\d{1,6})?)$': {
    en: 'Write a share from 0 to 100 percent, such as 51 or 33.5.',
    zh: '比例请填 0 至 100 之间的数字，如 51 或 33.5。',
  },
  '^[a-z0-9_.-]{1,120}$': {
    en: 'Choose what happened from the list of events.',
    zh: '请从事件列表中选择。',
  },
  '^([01]\\d|2[0-3]):[0-5]\\d$': {
    en: 'Write the time of day in hours and minutes, such as 17:15.',
    zh: '时刻请填时与分，如 17:15。',
  },
  '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$': {
    en: 'Write the time of day in hours and minutes, such as 17:15, or 24:00 for its end.',
    zh: '时刻请填时与分，如 17:15；一日终了填 24:00。',
  },
  '^-?[a-zA-Z]{1,40}$': {
    en: 'Name a column by its letters, such as due; with - before it, the other way round.',
    zh: '请填列名（英文字母），如 due；前加 - 为倒序。',
  },
  '^[a-zA-Z]{1,40}$': {
    en: 'Name columns by their letters, such as due.',
    zh: '请填列名（英文字母），如 due。',
  },
  '^-?\\d{1,30}(\\.\\d{1,30})?$': {
    en: 'Write a decimal number, such as 40.5.',
    zh: '请填写十进制数，如 40.5。',
  },
  '^\\d{1,15}(\\.\\d{1,30})?$': {
    en: 'Write a decimal number, zero or more, such as 30 or 12.5.',
    zh: '请填写零或正的十进制数，如 30 或 12.5。',
  },
  '^\\d{1,4}(\\.\\d{1,2})?$': {
    en: 'Write hours with at most two digits after the point, such as 62.5.',
    zh: '请填写小时数，小数点后至多两位，如 62.5。',
  },
  '^\\d{1,15}(\\.\\d{1,3})?$': {
    en: 'Write an amount, zero or more, such as 40000.00.',
    zh: '请填写零或正的金额，如 40000.00。',
  },
  '^\\d{1,15}(\\.\\d{1,30})?%?$': {
    en: 'Write an amount such as 40000.00, or a percentage such as 35%.',
    zh: '请填写金额（如 40000.00）或百分比（如 35%）。',
  },
  '^(0(\\.\\d{1,30})?|1(\\.0{1,30})?)$': {
    en: 'Write a decimal number from 0 to 1, such as 0.85.',
    zh: '请填写 0 至 1 之间的十进制数，如 0.85。',
  },
  '^(5(\\.0)?|[0-4](\\.\\d)?)$': {
    en: 'Write a score from 0 to 5 with at most one digit after the point, such as 4.5.',
    zh: '请填写 0 至 5 之间的评分，最多一位小数，如 4.5。',
  },
  '^[0-9a-f]{64}$': {
    en: 'A SHA-256 has 64 hexadecimal digits.',
    zh: 'SHA-256 应为 64 位十六进制数字。',
  },
};

const moment: Bilingual = {
  en: 'Write day, time and zone, such as 2026-03-05T09:30:00+08:00.',
  zh: '请填写日期、时刻和时区，如 2026-03-05T09:30:00+08:00。',
};

const someText: Bilingual = { en: 'Write it in the form that is asked for.', zh: '请按要求的格式填写。' };

/** Whether a pattern asks for a moment: those begin with a year. */
const asksForMoment = (pattern: string): boolean => /^\^\[?[12]/.test(pattern) && pattern.includes('T');

/** What a pattern asks for, in words. */
export const formInWords = (pattern: string): Bilingual | undefined =>
  formsInWords[pattern] ?? (asksForMoment(pattern) ? moment : undefined);

type Says = (numbers: readonly string[], values: string) => Bilingual;

const fixed =
  (en: string, zh: string): Says =>
  () => ({ en, zh });

const fill = fixed('Fill this in.', '此项必填。');
const object = fixed('A record of fields belongs here.', '此处须为由字段组成的对象。');

/** Every rule an input may break, in words. `numbers` are its limits, `values` what it allows. */
export const rulesInWords: Readonly<Record<string, Says>> = {
  isString: fixed('Write a text here.', '此处须为文本。'),
  isInt: fixed('Write a whole number here.', '此处须为整数。'),
  isNumber: fixed('Write a number here.', '此处须为数字。'),
  isBoolean: fixed('Answer with yes or no (true or false).', '请填是或否（true 或 false）。'),
  isEmail: fixed(
    'Write a whole e-mail address, such as li@example.org.',
    '请填写完整的电子邮件地址，如 li@example.org。',
  ),
  isUrl: fixed('Write a whole web address, beginning with https://.', '请填写完整网址，以 https:// 开头。'),
  isUuid: fixed('This is no id: choose from what there is.', '标识无效，请从已有内容中选择。'),
  isArray: fixed('A list belongs here.', '此处须为列表。'),
  isIn: (_, values) => ({ en: `Choose one of: ${values}.`, zh: `请选择以下之一：${values}。` }),
  isZone: fixed('Choose a time zone, such as Asia/Shanghai.', '请选择时区，如 Asia/Shanghai。'),
  isCountry: fixed('There is no country or region with this code.', '没有该代码对应的国家或地区。'),
  isCalendarDate: fixed('Write a real day as 2026-03-05.', '请填写真实日期，如 2026-03-05。'),
  isIso8601: () => moment,
  isDatesByName: fixed(
    'Give each date by its name, as a real day such as 2026-03-05.',
    '请按名称给出各日期，如 2026-03-05。',
  ),
  isAcknowledgement: fixed(
    'Acknowledge a date by the text that came with it.',
    '请用随日期给出的内容确认该日期。',
  ),
  isNotEmpty: fill,
  isDefined: fill,
  isLength: ([least = '', most], values) => lengthInWords(least, most, values),
  minLength: ([least = '']) => atLeast(least),
  maxLength: ([most = '']) => atMost(most),
  min: ([least = '']) => ({ en: `At least ${least}.`, zh: `不得小于 ${least}。` }),
  max: ([most = '']) => ({ en: `At most ${most}.`, zh: `不得大于 ${most}。` }),
  arrayMinSize: ([least = '']) => ({ en: `Name at least ${least}.`, zh: `至少须有 ${least} 项。` }),
  arrayMaxSize: ([most = '']) => ({ en: `Name at most ${most}.`, zh: `最多 ${most} 项。` }),
  arrayUnique: fixed('Name each once.', '各项不得重复。'),
  matches: (_, pattern) => formInWords(pattern) ?? someText,
  nestedValidation: object,
  isObject: object,
  unknownValue: object,
};

const atLeast = (least: string): Bilingual =>
  least === '1'
    ? { en: 'Fill this in.', zh: '此项必填。' }
    : { en: `Write at least ${least} characters.`, zh: `至少填写 ${least} 个字符。` };
const atMost = (most: string): Bilingual => ({
  en: `Write at most ${most} characters.`,
  zh: `最多填写 ${most} 个字符。`,
});

/** class-validator says which end of a length is not kept, or both. */
function lengthInWords(first: string, second: string | undefined, message: string): Bilingual {
  if (second === undefined) return message.includes('shorter') ? atMost(first) : atLeast(first);
  return {
    en: `Write ${first === second ? first : `${first} to ${second}`} characters.`,
    zh: `请填写 ${first === second ? first : `${first} 至 ${second}`} 个字符。`,
  };
}

/** A field that is not among those of a request. */
export const unknownField = (property: string): Bilingual => ({
  en: `There is no field "${property}" here; leave it out.`,
  zh: `此处没有字段“${property}”，请删去。`,
});
