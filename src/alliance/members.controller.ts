import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../platform/index.js';
import { AddMember } from './add-member.js';
import {
  JoiningBody,
  LeavingBody,
  MemberBody,
  MemberDetailView,
  MembersQuery,
  MembersView,
  NewMemberBody,
  toFirm,
  toMemberDetailView,
  toMembersView,
} from './alliance.contract.js';
import { ChangeMember } from './change-member.js';
import { DescribeMember } from './describe-member.js';
import { JoinAlliance } from './join-alliance.js';
import { LeaveAlliance } from './leave-alliance.js';
import { ListMembers } from './list-members.js';

/** The firms of the alliance. */
@Controller('members')
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly describeMember: DescribeMember,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
    private readonly joinAlliance: JoinAlliance,
    private readonly leaveAlliance: LeaveAlliance,
  ) {}

  /** The members of the alliance, by English name unless asked otherwise. */
  @Allow('members.read')
  @Get()
  async list(@Who() caller: Caller, @Query() query: MembersQuery): Promise<MembersView> {
    const { standing = 'all', ...filter } = query;
    return toMembersView(await this.listMembers.run(caller, { ...filter, standing }), query.limit);
  }

  /** One member with its periods and contacts. */
  @Allow('members.read')
  @Get(':id')
  async describe(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<MemberDetailView> {
    return toMemberDetailView(await this.describeMember.run(caller, id));
  }

  /** Puts a firm on the list of members. */
  @Allow('members.write')
  @Post()
  async add(@Who() caller: Caller, @Body() body: NewMemberBody): Promise<MemberDetailView> {
    const id = await this.addMember.run(caller, toFirm(body), body.joinedOn, body.firmId);
    return this.describe(caller, id);
  }

  /** Changes what is known of a member. `If-Match` names its version. */
  @Allow('members.write')
  @Put(':id')
  async change(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MemberBody,
    @IfMatch() version: number | undefined,
  ): Promise<MemberDetailView> {
    await this.changeMember.run(caller, id, toFirm(body), version);
    return this.describe(caller, id);
  }

  /** Lets a firm join, or join again. */
  @Allow('members.write')
  @Post(':id/joining')
  @HttpCode(200)
  async join(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { on }: JoiningBody,
  ): Promise<MemberDetailView> {
    await this.joinAlliance.run(caller, id, on);
    return this.describe(caller, id);
  }

  /** Lets a firm leave; its people's roles end with it. */
  @Allow('members.write')
  @Post(':id/leaving')
  @HttpCode(200)
  async leave(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: LeavingBody,
  ): Promise<MemberDetailView> {
    await this.leaveAlliance.run(caller, id, body);
    return this.describe(caller, id);
  }
}
