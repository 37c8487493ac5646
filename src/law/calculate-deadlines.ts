import { Injectable } from '@nestjs/common';
import { builtInBook, type CalendarBook, CalendarBooks } from '../calendars/index.js';
import { isRefused, refuse, type CalendarDate, type Refusal } from '../kernel/index.js';
import { type Caller, InvalidInputError, RefusedError, UnitOfWork } from '../platform/index.js';
import { computeDeadline, ruleUnknown } from './domain/compute-deadline.js';
import { dueOrSafe } from './domain/deadline.js';
import type { ComputedDeadline, TriggerFacts } from './domain/deadline.js';
import { circumstancesIn, findRule, lawEvents, packOf, rulesTriggeredBy } from './domain/packs.js';
import type { PackStamp, RulePack } from './domain/rule.js';
import { nameOf } from './domain/reckon/circumstances.js';
import { verifyTrace, type StoredTrace, type Verdict } from './domain/verify-trace.js';
import { triggersOf, versionsOf } from './domain/versions.js';

/** What to calculate: one rule, or all rules of an event in a forum. */
export interface Calculation extends TriggerFacts {
  readonly rule?: string | undefined;
  readonly forum?: string | undefined;
  readonly event?: string | undefined;
}

/** What came of it: at least one date. */
export interface Calculated {
  /** The earliest day to keep first. */
  readonly deadlines: readonly ComputedDeadline[];
  readonly refused: readonly { readonly rule: string; readonly refusal: Refusal }[];
  readonly pack: PackStamp;
}

/** Calculates dates by the calendars of the caller's alliance, and says whether those of old still compute. */
@Injectable()
export class CalculateDeadlines {
  constructor(
    private readonly work: UnitOfWork,
    private readonly books: CalendarBooks,
  ) {}

  async run(caller: Caller, calculation: Calculation): Promise<Calculated> {
    return calculateDeadlines(calculation, await this.bookOf(caller));
  }

  async verify(caller: Caller, stored: TraceToVerify): Promise<Verdict> {
    return verifyStored(stored, await this.bookOf(caller));
  }

  private bookOf(caller: Caller): Promise<CalendarBook> {
    return this.work.readOnce(caller, (tx) => this.books.of(tx));
  }
}

/** Calculates dates without any case: the question is the whole input. Refused in full, it is a 422 with the first reason. */
export function calculateDeadlines(calculation: Calculation, book: CalendarBook = builtInBook): Calculated {
  assertInOrder(calculation);
  const { pack, rules } = asked(calculation);
  const facts = { ...calculation, calendar: calendarAsked(calculation) };
  const outcomes = rules.map((rule) => ({ rule, outcome: computeDeadline(rule, facts, book) }));

  const refused = outcomes.flatMap(({ rule, outcome }) =>
    isRefused(outcome) ? [{ rule, refusal: outcome.refusal }] : [],
  );
  const deadlines = outcomes.flatMap(({ outcome }) => (isRefused(outcome) ? [] : [outcome.computed]));
  const [first] = refused;
  if (deadlines.length === 0 && first !== undefined) throw new RefusedError(first.refusal, 422);

  return { deadlines: deadlines.toSorted(earliestFirst), refused, pack };
}

/** What a stored trace says, and the facts it was computed from. */
export interface TraceToVerify extends StoredTrace {
  readonly calculation: Calculation;
}

/** Whether a stored trace still computes. The facts must name one rule (422). */
export function verifyStored({ calculation, ...stored }: TraceToVerify, book = builtInBook): Verdict {
  const { rule, event, circumstances } = calculation;
  if (rule === undefined) throw ruleMissing();
  askedByRule(rule, event, circumstances);
  return verifyTrace(
    stored,
    computeDeadline(rule, { ...calculation, calendar: calendarAsked(calculation) }, book),
  );
}

const ruleMissing = (): InvalidInputError =>
  InvalidInputError.at(
    '/calculation/rule',
    'A trace is that of one rule: name it.',
    '计算过程对应一条规则：请指明规则。',
  );

const earliestFirst = (a: ComputedDeadline, b: ComputedDeadline): number =>
  dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

const dayOf = (one: ComputedDeadline): CalendarDate => one.safe ?? dueOrSafe(one);

/** Under local rules the rules below count by the calendar of the court too. */
function calendarAsked({ forum, calendar }: Calculation): string | undefined {
  const pack = forum === undefined ? undefined : packOf(forum);
  return calendar ?? (pack?.base === undefined ? undefined : pack.calendar);
}

function assertInOrder({ date, dateUntil }: Calculation): void {
  if (dateUntil === undefined || dateUntil >= date) return;
  throw InvalidInputError.at(
    '/dateUntil',
    `The last day it may have been lies before the first, ${date}: swap them.`,
    `最晚可能日期早于最早日期${date}：请对调。`,
  );
}

interface Asked {
  readonly pack: RulePack;
  readonly rules: readonly string[];
}

function asked({ rule, forum, event, circumstances }: Calculation): Asked {
  if (rule !== undefined) return askedByRule(rule, event, circumstances);
  if (forum === undefined || event === undefined) throw nothingAsked();

  const pack = packOf(forum);
  if (pack === undefined) throw refused(forumUnknown(forum));
  if (!lawEvents(forum).some((one) => one.id === event)) throw refused(eventUnknown(event, forum));

  assertKnown(forum, circumstances);

  const rules = rulesTriggeredBy(forum, event, circumstances).map((one) => one.id);
  if (rules.length === 0) throw refused(noRuleApplies(event));
  return { pack, rules };
}

function askedByRule(
  id: string,
  event: string | undefined,
  circumstances: readonly string[] | undefined,
): Asked {
  const rule = findRule(id);
  const pack = rule && packOf(rule.forum);
  if (rule === undefined || pack === undefined) throw refused(ruleUnknown(id));
  if (event !== undefined && !versionsOf(rule).some((one) => triggersOf(one).includes(event))) {
    throw refused(eventStartsOthers(event, id));
  }
  assertKnown(rule.forum, circumstances);
  return { pack, rules: [id] };
}

/** A circumstance misspelt would be left out of account without a word. */
function assertKnown(forum: string, circumstances: readonly string[] | undefined): void {
  const known = circumstancesIn(forum);
  const stray = circumstances?.find((name) => !known.some(({ id }) => id === nameOf(known, name)));
  if (stray !== undefined) throw refused(circumstanceUnknown(stray));
}

const refused = ({ refusal }: { readonly refusal: Refusal }): RefusedError => new RefusedError(refusal, 422);

const nothingAsked = (): InvalidInputError =>
  InvalidInputError.at(
    '/rule',
    'Name a rule, or a forum and an event.',
    '请指明规则，或者同时指明受理机关和事件。',
  );

const forumUnknown = (forum: string): { readonly refusal: Refusal } =>
  refuse(
    'law.forum_unknown',
    `No law is held for the forum "${forum}".`,
    `本系统未收录受理机关“${forum}”的规则。`,
  );

const eventUnknown = (event: string, forum: string): { readonly refusal: Refusal } =>
  refuse(
    'law.event_unknown',
    `The forum "${forum}" knows no event "${event}".`,
    `受理机关“${forum}”没有名为“${event}”的事件。`,
  );

const eventStartsOthers = (event: string, rule: string): { readonly refusal: Refusal } =>
  refuse(
    'law.event_unknown',
    `The rule "${rule}" does not run from "${event}".`,
    `规则“${rule}”不自“${event}”起算。`,
  );

const circumstanceUnknown = (id: string): { readonly refusal: Refusal } =>
  refuse('law.circumstance_unknown', `No circumstance "${id}" is known.`, `没有名为“${id}”的情形。`);

const noRuleApplies = (event: string): { readonly refusal: Refusal } =>
  refuse(
    'law.no_rule_applies',
    `In the circumstances stated no rule runs from "${event}".`,
    `在所述情形下，没有自“${event}”起算的规则。`,
  );
