import { weekday, yearOf, type Bilingual, type CalendarDate } from '../../kernel/index.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdayCharacters = '一二三四五六日';
/** The months in English, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as a sentence of the trace says it, always with its weekday: `Friday, March 20, 2026`, `2026年3月20日（星期五）`. */
export function spoken(date: CalendarDate): Bilingual {
  const known = sentences.get(date);
  if (known !== undefined) return known;
  if (sentences.size >= mostSentences) sentences.clear();
  const said = sentenceOf(date);
  sentences.set(date, said);
  return said;
}

/** A working says few dates often: each is put in words once. */
const sentences = new Map<CalendarDate, Bilingual>();
const mostSentences = 20_000;

function sentenceOf(date: CalendarDate): Bilingual {
  const day = weekday(date);
  const [month, dayOfMonth] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  return {
    en: `${days[day - 1]}, ${monthNames[month - 1]} ${dayOfMonth}, ${yearOf(date)}`,
    zh: `${yearOf(date)}年${month}月${dayOfMonth}日（星期${weekdayCharacters[day - 1]}）`,
  };
}
