import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { SessionOnly } from '../sign-in/held-session.js';
import { OwnInvitationsView, toOwnInvitationView } from './nominations.contract.js';
import { OwnInvitations } from './own-invitations.js';

/** What the person signed in is invited to, by whatever alliance. */
@Controller('me/invitations')
export class OwnInvitationsController {
  constructor(private readonly invitations: OwnInvitations) {}

  /** One's own open invitations, the newest first. */
  @Allow('signed_in')
  @SessionOnly()
  @Get()
  async list(@Who() caller: Caller): Promise<OwnInvitationsView> {
    return { items: (await this.invitations.list(caller)).map(toOwnInvitationView) };
  }

  /** Accepts an invitation: the role begins at once, in the alliance that invites. */
  @Allow('signed_in')
  @SessionOnly()
  @Post(':id/acceptance')
  @HttpCode(204)
  async accept(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.invitations.accept(caller, id);
  }

  /** Declines an invitation. */
  @Allow('signed_in')
  @SessionOnly()
  @Post(':id/refusal')
  @HttpCode(204)
  async decline(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.invitations.decline(caller, id);
  }
}
