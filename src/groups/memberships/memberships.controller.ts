import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { EndCounselBody } from '../../cases/index.js';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import type { GroupMadeView } from '../group-views.contract.js';
import {
  CertificateBody,
  EnterConflictBody,
  InviteMemberBody,
  MembershipCounselBody,
  MoveMembershipBody,
  PostBuyInBody,
  ResolveConflictBody,
} from '../groups.contract.js';
import { EndMandate } from './end-mandate.js';
import { MembershipParts } from './membership-parts.js';
import { Memberships } from './memberships.js';

/** Members of a joint-defence group. */
@Controller('groups/:id/memberships')
export class MembershipsController {
  constructor(
    private readonly memberships: Memberships,
    private readonly parts: MembershipParts,
  ) {}

  /** Invites a member of the alliance into a group. */
  @Allow('groups.write')
  @Post()
  invite(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: InviteMemberBody,
  ): Promise<GroupMadeView> {
    return this.memberships.invite(caller, id, body);
  }

  /** Takes a step in a membership; `actions` of the membership says which are the caller's. */
  @Allow('groups.read')
  @HttpCode(200)
  @Post(':membershipId/moves')
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Body() body: MoveMembershipBody,
    @IfMatch() version: number | undefined,
  ): Promise<GroupMadeView> {
    return this.memberships.move(caller, id, membershipId, body, version);
  }

  /** Enters a conflict of interest that was found. */
  @Allow('walls.write')
  @Post(':membershipId/conflicts')
  enterConflict(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Body() { named }: EnterConflictBody,
  ): Promise<GroupMadeView> {
    return this.parts.enterConflict(caller, id, membershipId, named);
  }

  /** Says how a conflict of interest was resolved. */
  @Allow('walls.write')
  @HttpCode(200)
  @Post(':membershipId/conflicts/:conflictId/resolution')
  resolveConflict(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Param('conflictId', Uuid) conflictId: string,
    @Body() body: ResolveConflictBody,
  ): Promise<GroupMadeView> {
    return this.parts.resolveConflict(caller, id, membershipId, conflictId, body);
  }

  /** Records that the contribution for joining was paid. */
  @Allow('buy_ins.write')
  @HttpCode(200)
  @Post(':membershipId/buy-in')
  postBuyIn(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Body() { reference }: PostBuyInBody,
  ): Promise<GroupMadeView> {
    return this.parts.postBuyIn(caller, id, membershipId, reference);
  }

  /** Names counsel who act for a member in the group. */
  @Allow('groups.join')
  @Post(':membershipId/counsel')
  nameCounsel(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Body() { personId }: MembershipCounselBody,
  ): Promise<GroupMadeView> {
    return this.parts.nameCounsel(caller, id, membershipId, personId);
  }

  /** Ends the standing of counsel in the group. */
  @Allow('groups.join')
  @HttpCode(200)
  @Post(':membershipId/counsel/:personId/end')
  endCounsel(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Param('personId', Uuid) personId: string,
  ): Promise<GroupMadeView> {
    return this.parts.endCounsel(caller, id, membershipId, personId);
  }

  /** Gives the certificate that shared papers were returned or destroyed. */
  @Allow('groups.join')
  @HttpCode(200)
  @Post(':membershipId/certificate')
  giveCertificate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('membershipId', Uuid) membershipId: string,
    @Body() body: CertificateBody,
  ): Promise<GroupMadeView> {
    return this.parts.giveCertificate(caller, id, membershipId, body);
  }
}

/** Mandates of counsel: what ends with one reaches into groups. */
@Controller('parties/:id/counsel/:counselId')
export class MandatesController {
  constructor(private readonly endMandate: EndMandate) {}

  /**
   * Ends a mandate: the member dismisses counsel, or counsel lays it down. What was read by it is not read from the next request on.
   */
  @Allow('counsel.write')
  @HttpCode(200)
  @Post('end')
  end(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('counselId', Uuid) counselId: string,
    @Body() body: EndCounselBody,
  ): Promise<GroupMadeView> {
    return this.endMandate.run(caller, id, counselId, body);
  }
}
