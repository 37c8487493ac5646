import { type Bilingual, isRefused, type Refusal } from '../../../kernel/index.js';
import {
  circumstancesIn,
  type Computation,
  type ComputedDeadline,
  type Consequence,
  type DeadlineRule,
  dueOrSafe,
  type LawEvent,
  type ServiceFacts,
} from '../../../law/index.js';

/** What is supposed of a service and of a party, and how that is said. */
export interface Assumed {
  readonly service: ServiceFacts | null;
  readonly say: Bilingual | null;
}

/** The ways of service that add nothing; what of them gives the earlier day is supposed. */
const services = [
  { method: 'electronic', say: { en: 'service by electronic means that day', zh: '当日以电子方式送达' } },
  { method: 'hand', say: { en: 'service by hand that day', zh: '当日直接送达' } },
] as const;

const atHome: Bilingual = {
  en: 'a party with its seat in the country of the forum',
  zh: '当事人在受理机关所在国有住所',
};

/** What may be supposed where a date of a rule hangs on service, or on where a party sits: every party alike. */
export function assumedOf(
  rule: DeadlineRule,
  event: LawEvent,
  circumstances: readonly string[],
): readonly [Assumed, ...Assumed[]] {
  const home = hangsOnSeat(rule, event, circumstances) ? [atHome] : [];
  if (!event.served || rule.scope === 'once' || rule.service === 'none')
    return [{ service: null, say: joined(home) }];
  const [electronic, hand] = services;
  const of = ({ method, say }: (typeof services)[number]): Assumed => ({
    service: { method, destination: 'domestic' },
    say: joined([say, ...home]),
  });
  return [of(electronic), of(hand)];
}

const joined = (parts: readonly Bilingual[]): Bilingual | null =>
  parts.length === 0
    ? null
    : {
        en: `Supposing ${parts.map(({ en }) => en).join(', and ')}.`,
        zh: `假定${parts.map(({ zh }) => zh).join('，且')}。`,
      };

/** Whether a party from abroad would have another length of the period. */
function hangsOnSeat(rule: DeadlineRule, { forum }: LawEvent, known: readonly string[]): boolean {
  const variants = 'variants' in rule ? (rule.variants ?? []) : [];
  const abroad = circumstancesIn(forum).filter(({ impliedBy }) => impliedBy === 'foreign_party');
  return variants.some(
    ({ circumstance }) => abroad.some(({ id }) => id === circumstance) && !known.includes(circumstance),
  );
}

/** The earliest of what the assumptions give, with what was supposed; refused by all, the first reason. */
export function earliest(
  outcomes: readonly { readonly say: Bilingual | null; readonly outcome: Computation }[],
): { readonly computed: ComputedDeadline; readonly say: Bilingual | null } | { readonly refusal: Refusal } {
  const given = outcomes.flatMap(({ say, outcome }) =>
    isRefused(outcome) ? [] : [{ say, computed: outcome.computed }],
  );
  const [first] = given.toSorted((a, b) => dueOrSafe(a.computed).localeCompare(dueOrSafe(b.computed)));
  const [refusal] = outcomes.flatMap(({ outcome }) => (isRefused(outcome) ? [outcome] : []));
  const answer = first ?? refusal;
  if (answer === undefined) throw new Error('Nothing was supposed');
  return answer;
}

/** The circumstances that hold after an act: those before it, but for the questions the act answers itself. */
export function circumstancesAfter(
  forum: string,
  before: readonly string[],
  { circumstances: own = [] }: Consequence,
): readonly string[] {
  const questionOf = (id: string): string | undefined =>
    circumstancesIn(forum).find((one) => one.id === id)?.question;
  const answered = own.map(questionOf);
  return [...before.filter((one) => !answered.includes(questionOf(one))), ...own];
}
