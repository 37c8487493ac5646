import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { moneyOf } from '../../kernel/index.js';
import {
  Allow,
  type Caller,
  InvalidInputError,
  type MoneyView,
  PageQuery,
  ReasonBody,
  Uuid,
  Who,
} from '../../platform/index.js';
import { ExpertEngagementView } from './engagements.contract.js';
import { EngagementsScreens } from './engagements.screens.js';
import { KeepBands } from './keep-bands.js';
import { KeepTime } from './keep-time.js';
import {
  ExpertRateBandBody,
  ExpertRateBandsView,
  ExpertBillBody,
  ExpertTimeBody,
  ExpertTimesView,
  MoveExpertBillBody,
} from './time.contract.js';
import { TimeScreens } from './time.screens.js';

/** The time of experts, and the statements that bill it. */
@Controller()
export class ExpertTimeController {
  constructor(
    private readonly keeping: KeepTime,
    private readonly screens: TimeScreens,
    private readonly engagements: EngagementsScreens,
  ) {}

  /** Lists the time of an engagement, what was entered last first. */
  @Allow('engagements.read')
  @Get('expert-engagements/:id/time')
  list(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: PageQuery,
  ): Promise<ExpertTimesView> {
    return this.screens.entries(caller, id, query);
  }

  /** Enters time of one day, as the expert; refused above the cap. It is never changed. Answers the engagement. */
  @Allow('engagements.write')
  @Post('expert-engagements/:id/time')
  async enter(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { on, hours, travelHours, expenses, note }: ExpertTimeBody,
  ): Promise<ExpertEngagementView> {
    const { burn } = await this.engagements.one(caller, id);
    await this.keeping.enter(caller, id, {
      on,
      hours,
      travelHours: travelHours ?? '0',
      expensesMinor: minorOf(expenses, burn.cap.currency),
      note,
    });
    return this.engagements.one(caller, id);
  }

  /** Withdraws time that no statement bills, with a reason. Answers the engagement. */
  @Allow('engagements.write')
  @HttpCode(200)
  @Post('expert-time/:id/withdraw')
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) entryId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<ExpertEngagementView> {
    const { id } = await this.keeping.withdraw(caller, entryId, reason);
    return this.engagements.one(caller, id);
  }

  /** Bills all time up to a day that no statement has, as the expert. Answers the engagement. */
  @Allow('engagements.write')
  @Post('expert-engagements/:id/statements')
  async send(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { until }: ExpertBillBody,
  ): Promise<ExpertEngagementView> {
    await this.keeping.send(caller, id, until);
    return this.engagements.one(caller, id);
  }

  /** Approves or refuses a statement, as another of the team than who sent it or entered its time. Answers the engagement. */
  @Allow('engagements.write')
  @HttpCode(200)
  @Post('expert-statements/:id/moves')
  async decide(
    @Who() caller: Caller,
    @Param('id', Uuid) statementId: string,
    @Body() body: MoveExpertBillBody,
  ): Promise<ExpertEngagementView> {
    const { id } = await this.keeping.decide(caller, statementId, body);
    return this.engagements.one(caller, id);
  }
}

/** Up to which rates experts are engaged by one approval. */
@Controller()
export class ExpertRateBandsController {
  constructor(private readonly bands: KeepBands) {}

  /** Lists the rate bands by role and currency, the newest first; which of them hold today is said. */
  @Allow('bands.read')
  @Get('expert-rate-bands')
  list(@Who() caller: Caller): Promise<ExpertRateBandsView> {
    return this.bands.list(caller);
  }

  /** Sets a rate band from a day on. It is never changed, and holds until a later one. */
  @Allow('bands.write')
  @Post('expert-rate-bands')
  async set(
    @Who() caller: Caller,
    @Body() { role, currency, top, from }: ExpertRateBandBody,
  ): Promise<ExpertRateBandsView> {
    await this.bands.set(caller, { role, currency, top: top ?? null, from });
    return this.bands.list(caller);
  }
}

/** Zero or more, in a currency. */
function minorOf(money: MoneyView | undefined, currency: string): string {
  if (money === undefined) return '0';
  const found = money.currency === currency ? moneyOf(money.amount, money.currency) : undefined;
  if (found === undefined || found.minor < 0n)
    throw InvalidInputError.at(
      '/expenses/amount',
      `This is an amount of ${currency}, zero or more, with exactly its digits.`,
      `请填写零或正的${currency}金额，并采用该币种的小数位数。`,
    );
  return found.minor.toString();
}
