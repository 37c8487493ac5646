import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Who } from '../platform/index.js';
import { CalculateDeadlines } from './calculate-deadlines.js';
import { lawEvents, layersOf, packs } from './domain/packs.js';
import { ForumQuery, LawEventsView, PacksView, RulesView } from './law-book.contract.js';
import { CalculationBody, CalculationView } from './law.contract.js';
import { toCalculationView, toEventView, toPackView, toRuleView, toVerdictView } from './law.views.js';
import { TraceToVerifyBody, TraceVerdictView } from './verify.contract.js';

/** The packs that hold in a forum, those below local rules too; all when none is named. */
const packsOf = (forum: string | undefined) => (forum === undefined ? packs : layersOf(forum));

/** What the law says: dates calculated without a case, and the rules and events they come from. */
@Controller()
export class LawController {
  constructor(private readonly calculateDeadlines: CalculateDeadlines) {}

  /** Calculates the dates of a rule or of all rules of an event, with their working. */
  @Post('deadlines/calculate')
  @HttpCode(200)
  @Allow('law.calculate')
  async calculate(@Who() caller: Caller, @Body() body: CalculationBody): Promise<CalculationView> {
    return toCalculationView(await this.calculateDeadlines.run(caller, body));
  }

  /** Says whether a stored trace still computes: the same date by the same working, from the same facts. */
  @Post('deadlines/verify')
  @HttpCode(200)
  @Allow('law.calculate')
  async verify(@Who() caller: Caller, @Body() body: TraceToVerifyBody): Promise<TraceVerdictView> {
    return toVerdictView(await this.calculateDeadlines.verify(caller, body));
  }

  /** The editions of the law held here. */
  @Get('law/packs')
  @Allow('law.calculate')
  listPacks(): PacksView {
    return { items: packs.map(toPackView) };
  }

  /** The rules of a forum; under local rules also those they stand on. */
  @Get('law/rules')
  @Allow('law.calculate')
  listRules(@Query() { forum }: ForumQuery): RulesView {
    return { items: packsOf(forum).flatMap((pack) => pack.rules.map(toRuleView)) };
  }

  /** The events of a forum that start periods. */
  @Get('law/events')
  @Allow('law.calculate')
  listEvents(@Query() { forum }: ForumQuery): LawEventsView {
    const events = forum === undefined ? packs.flatMap((pack) => pack.events) : lawEvents(forum);
    return { items: events.map((event) => toEventView(event, forum)) };
  }
}
