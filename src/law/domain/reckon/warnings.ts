import { addDays, type Bilingual } from '../../../kernel/index.js';
import { spoken } from '../../../calendars/index.js';
import type { BookRule } from '../book-rule.js';
import type { TriggerFacts } from '../deadline.js';
import type { RulePack } from '../rule.js';
import type { Offset } from '../stated-rule.js';
import { beforeText } from './version-of.js';
import type { End } from './end.js';

type Warning = Bilingual | undefined;

/** What a reader must know before relying on a date of a rule; each says something about this date. */
export function warningsOf(
  rule: BookRule,
  pack: RulePack,
  facts: TriggerFacts,
  end: End,
  holds: ReadonlySet<string>,
): readonly Bilingual[] {
  const all: readonly Warning[] = [
    courtsOwn(rule),
    textWarning(rule, facts),
    calendarAssumed(rule, pack, facts),
    needed(rule, pack, holds),
    ...otherLengths(rule, pack, holds),
    notBefore(rule, end),
    rule.notExtendable === true ? notExtendable : undefined,
  ];
  return all.filter((warning) => warning !== undefined);
}

const notExtendable: Bilingual = {
  en: 'The court or office may not extend this period.',
  zh: '法院或主管机关不得延长本期间。',
};

function courtsOwn({ atLeast, practice, courtMayVary }: BookRule): Warning {
  if (atLeast === true) {
    return {
      en: 'The court or office sets this date itself; this is the least it may give. Enter the date of its order when it comes.',
      zh: '该日期由法院或主管机关指定，此处为法定最短期间；收到指定后请录入所定日期。',
    };
  }
  if (practice === true) {
    return {
      en: 'This is the practice of courts, not a period of the law: act earlier.',
      zh: '此系法院实践而非法定期间，应更早办理。',
    };
  }
  return courtMayVary === true
    ? {
        en: 'An order, a schedule or an agreement often sets another date, which then prevails.',
        zh: '命令、日程安排或约定常另定日期，以其为准。',
      }
    : undefined;
}

function textWarning(rule: BookRule, facts: TriggerFacts): Warning {
  if (beforeText(rule, facts)) {
    return {
      en: `${rule.citation}: read in the text in force since ${rule.textSince}. The event is earlier: check the text of its day.`,
      zh: `${rule.citation}：所核对的是自${rule.textSince}起施行的文本；事件早于该日，请核对当时有效的文本。`,
    };
  }
  return rule.verified === 'partial'
    ? {
        en: `${rule.citation}: the text itself was not read. Check it before relying on the date.`,
        zh: `${rule.citation}：未核对条文原文，依赖该日期前请查明。`,
      }
    : undefined;
}

/** The calendars among which the seat decides. */
const seatsOf = ({ calendars }: RulePack): readonly string[] =>
  calendars.filter((id) => !id.endsWith(' + closures'));

function calendarAssumed(rule: BookRule, pack: RulePack, { calendar }: TriggerFacts): Warning {
  const chosen = calendar !== undefined || rule.calendar !== undefined || seatsOf(pack).length < 2;
  if (chosen || rule.roll === 'none') return undefined;
  return {
    en: `Holidays are those of the seat of the court or office, which is not stated: counted by ${pack.calendar}. The calendars there are: ${seatsOf(pack).join(', ')}.`,
    zh: `节假日以法院或主管机关所在地为准，尚未注明：按${pack.calendar}计算。可选日历：${seatsOf(pack).join('、')}。`,
  };
}

function needed(rule: BookRule, pack: RulePack, holds: ReadonlySet<string>): Warning {
  const ids = rule.circumstances ?? [];
  if (ids.length === 0 || ids.some((id) => holds.has(id))) return undefined;
  const names = pack.circumstances.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return {
    en: `Applies only in this case: ${names.map(({ en }) => en).join('; or: ')}.`,
    zh: `仅在下列情形适用：${names.map(({ zh }) => zh).join('；或：')}。`,
  };
}

/** The other lengths of the period, where nothing says which circumstance holds. */
function otherLengths(rule: BookRule, pack: RulePack, holds: ReadonlySet<string>): readonly Bilingual[] {
  const of = (id: string) => pack.circumstances.find((one) => one.id === id);
  const answered = new Set(
    pack.circumstances.filter(({ id }) => holds.has(id)).map(({ question }) => question),
  );
  return (rule.variants ?? []).flatMap(({ circumstance, offset }) => {
    const known = of(circumstance);
    if (known === undefined || offset === undefined || answered.has(known.question)) return [];
    const length = lengthOf(offset);
    return [
      {
        en: `In this case it is ${length.en}: ${known.name.en}.`,
        zh: `下列情形为${length.zh}：${known.name.zh}。`,
      },
    ];
  });
}

const unitNames: Readonly<Record<Offset['unit'], readonly [one: string, many: string, zh: string]>> = {
  hours: ['hour', 'hours', '小时'],
  days: ['day', 'days', '日'],
  business_days: ['business day', 'business days', '个工作日'],
  weeks: ['week', 'weeks', '周'],
  months: ['month', 'months', '个月'],
  years: ['year', 'years', '年'],
};

/** The length of a period in words. */
function lengthOf({ value, unit }: Offset): Bilingual {
  const [one, many, zh] = unitNames[unit];
  return { en: `${value} ${value === 1 ? one : many}`, zh: `${value}${zh}` };
}

function notBefore({ kind }: BookRule, { due }: End): Warning {
  if (kind !== 'not_before' || due === undefined) return undefined;
  const first = spoken(addDays(due, 1));
  return {
    en: `The act is possible after this day has passed, that is from ${first.en}.`,
    zh: `须待该日经过后方可为之，即自${first.zh}起。`,
  };
}
