import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../../platform/index.js';
import type { GroupMadeView } from '../group-views.contract.js';
import { Offices } from './offices.js';
import { ProposeOfficeBody } from './offices.contract.js';

/** Offices of a joint-defence group. */
@Controller('groups/:id')
export class OfficesController {
  constructor(private readonly offices: Offices) {}

  /** Proposes somebody for an office; it is held once the members consent as the agreement asks. */
  @Allow('groups.write')
  @Post('offices')
  propose(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ProposeOfficeBody,
  ): Promise<GroupMadeView> {
    return this.offices.propose(caller, id, body);
  }

  /** Gives up an office, as who holds it. */
  @Allow('groups.write')
  @HttpCode(200)
  @Post('offices/:officeId/end')
  end(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('officeId', Uuid) officeId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<GroupMadeView> {
    return this.offices.end(caller, id, officeId, reason);
  }

  /** Proposes that an office ends: who runs the group, or a member that takes part. */
  @Allow('groups.read')
  @Post('offices/:officeId/end-proposals')
  proposeEnd(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('officeId', Uuid) officeId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<GroupMadeView> {
    return this.offices.proposeEnd(caller, id, officeId, reason);
  }
}
