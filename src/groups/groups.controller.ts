import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Ordinal, ReasonBody, Uuid, Who } from '../platform/index.js';
import { Agreements } from './agreements/agreements.js';
import type { GroupAccessView, GroupMadeView, GroupsPageView, GroupView } from './group-views.contract.js';
import {
  DraftAgreementBody,
  GroupIssueBody,
  GroupsQuery,
  OpenGroupBody,
  SignAgreementBody,
} from './groups.contract.js';
import { OpenGroup } from './open-group.js';
import { GroupAccessScreens } from './group-access.screens.js';
import { GroupsScreens } from './groups.screens.js';
import { RunGroup } from './run-group.js';

/** Joint-defence groups: who runs them, and the agreement. */
@Controller('groups')
export class GroupsController {
  constructor(
    private readonly screens: GroupsScreens,
    private readonly accessScreens: GroupAccessScreens,
    private readonly openGroup: OpenGroup,
    private readonly runGroup: RunGroup,
    private readonly agreements: Agreements,
  ) {}

  /** The joint-defence groups the caller knows of. */
  @Allow('groups.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: GroupsQuery): Promise<GroupsPageView> {
    return this.screens.list(caller, query);
  }

  /** Opens a joint-defence group in a case. */
  @Allow('groups.write')
  @Post()
  async open(@Who() caller: Caller, @Body() body: OpenGroupBody): Promise<GroupView> {
    const { id } = await this.openGroup.run(caller, body);
    return this.show(caller, id);
  }

  /** One group with its agreement, members, offices and issues. */
  @Allow('groups.read')
  @Get(':id')
  show(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<GroupView> {
    return this.screens.group(caller, id);
  }

  /** Who reads what the group shares, and why. */
  @Allow('groups.read')
  @Get(':id/access')
  access(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<GroupAccessView> {
    return this.accessScreens.access(caller, id);
  }

  /** Drafts an agreement of a group, or the next edition of it. */
  @Allow('groups.write')
  @Post(':id/agreements')
  draft(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: DraftAgreementBody,
  ): Promise<GroupMadeView> {
    return this.agreements.draft(caller, id, body);
  }

  /** Circulates a draft agreement for signature. */
  @Allow('groups.write')
  @HttpCode(200)
  @Post(':id/agreements/:no/circulation')
  circulate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('no', Ordinal) no: number,
  ): Promise<GroupMadeView> {
    return this.agreements.circulate(caller, id, no);
  }

  /** Drops a draft agreement. */
  @Allow('groups.write')
  @HttpCode(200)
  @Post(':id/agreements/:no/dropping')
  drop(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('no', Ordinal) no: number,
  ): Promise<GroupMadeView> {
    return this.agreements.drop(caller, id, no);
  }

  /** Signs an agreement in the name of a member. */
  @Allow('groups.join')
  @Post(':id/agreements/:no/signatures')
  sign(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('no', Ordinal) no: number,
    @Body() body: SignAgreementBody,
  ): Promise<GroupMadeView> {
    return this.agreements.sign(caller, id, no, body);
  }

  /** Names a common issue of a group. */
  @Allow('groups.write')
  @Post(':id/issues')
  nameIssue(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: GroupIssueBody,
  ): Promise<GroupMadeView> {
    return this.runGroup.nameIssue(caller, id, body);
  }

  /** Ends a group in which fewer than two members take part, or gives one up that is still forming. */
  @Allow('groups.write')
  @HttpCode(200)
  @Post(':id/termination')
  terminate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<GroupMadeView> {
    return this.runGroup.terminate(caller, id, reason, version);
  }

  /** Closes a group that has ended. */
  @Allow('groups.write')
  @HttpCode(200)
  @Post(':id/closing')
  close(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<GroupMadeView> {
    return this.runGroup.close(caller, id);
  }
}
