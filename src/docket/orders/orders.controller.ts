import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, IfMatch, newId, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { type Act, ActOnDeadline, told } from '../act-on-deadline.js';
import { DeadlineView } from '../docket-views.contract.js';
import { supersedeDeadline, voidDeadline, waiveDeadline } from '../domain/decide-deadline.js';
import { extendDeadline, liftOrder, orderDate } from '../domain/decide-order.js';
import { EndDeadlineBody, OrderedDateBody, SupersedeDeadlineBody, toOrder } from './orders.contract.js';

/** What orders, agreements and waivers make of a deadline. */
@Controller('deadlines')
export class DeadlineOrdersController {
  constructor(private readonly act: ActOnDeadline) {}

  /** Extends a deadline to a later day, by what gave it; a second person verifies the date again. */
  @Post(':id/extension')
  @Allow('docket.write')
  @HttpCode(200)
  extend(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() body: OrderedDateBody,
  ): Promise<DeadlineView> {
    return this.date(caller, id, version, body, extendDeadline);
  }

  /** Sets the date that was ordered, which goes before the computed one; a second person verifies it again. */
  @Post(':id/ordered-date')
  @Allow('docket.write')
  @HttpCode(200)
  order(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() body: OrderedDateBody,
  ): Promise<DeadlineView> {
    return this.date(caller, id, version, body, orderDate);
  }

  /** Lifts the ordered date, with the reason; the computed one is kept again. */
  @Post(':id/ordered-date/lifting')
  @Allow('docket.write')
  @HttpCode(200)
  lift(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() { reason }: ReasonBody,
  ): Promise<DeadlineView> {
    return this.act.run(caller, id, version, told(liftOrder, reason));
  }

  /** Waives a deadline: the reason says who waived what. */
  @Post(':id/waiver')
  @Allow('docket.write')
  @HttpCode(200)
  waive(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() { reason, evidenceDocumentIds: documentIds }: EndDeadlineBody,
  ): Promise<DeadlineView> {
    return this.act.run(caller, id, version, told(waiveDeadline, reason), { documentIds });
  }

  /** Lets another deadline of the case, or an order, take the place of this one. */
  @Post(':id/supersession')
  @Allow('docket.write')
  @HttpCode(200)
  supersede(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() { reason, deadlineId, authority, evidenceDocumentIds: documentIds }: SupersedeDeadlineBody,
  ): Promise<DeadlineView> {
    const act: Act = async (old, around, look) => {
      const deadline = deadlineId === undefined ? null : await look(deadlineId.toLowerCase(), '/deadlineId');
      return supersedeDeadline(old, reason, { deadline, authority: authority ?? null }, around);
    };
    return this.act.run(caller, id, version, act, { documentIds });
  }

  /** Declares a deadline void, with the reason: it never ran in this case. */
  @Post(':id/voiding')
  @Allow('docket.write')
  @HttpCode(200)
  voidOne(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @IfMatch() version: number | undefined,
    @Body() { reason, evidenceDocumentIds: documentIds }: EndDeadlineBody,
  ): Promise<DeadlineView> {
    return this.act.run(caller, id, version, told(voidDeadline, reason), { documentIds });
  }

  private date(
    caller: Caller,
    id: string,
    version: number | undefined,
    body: OrderedDateBody,
    decide: typeof orderDate,
  ): Promise<DeadlineView> {
    const order = toOrder(body);
    const act = told(decide, { ...order, id: newId() });
    return this.act.run(caller, id, version, act, { order, documentIds: order.documentIds });
  }
}
