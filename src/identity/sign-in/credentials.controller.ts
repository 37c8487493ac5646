import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CONFIG, type Config } from '../../platform/index.js';
import {
  CredentialBody,
  CredentialQuery,
  DemoAccountsView,
  NewPasswordBody,
  PasswordResetBody,
  toDemoAccountsView,
} from '../identity.contract.js';
import type { ChosenPassword } from '../links/chosen-password.js';
import { ResetPassword } from '../links/reset-password.js';
import { AcceptInvitation } from '../nominations/accept-invitation.js';
import { InvitationView, toInvitationView } from '../nominations/nominations.contract.js';
import { ReadInvitation } from '../nominations/read-invitation.js';
import { deviceSecretOf, giveDevice } from './cookies.js';
import { ListDemoAccounts } from './list-demo-accounts.js';
import { RequestPasswordReset } from './request-password-reset.js';

/** What may be done before signing in: accept an invitation, ask for a new password, see the demonstration's accounts. */
@Controller()
export class CredentialsController {
  constructor(
    private readonly readInvitation: ReadInvitation,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly requestPasswordReset: RequestPasswordReset,
    private readonly resetPassword: ResetPassword,
    private readonly listDemoAccounts: ListDemoAccounts,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'session'>,
  ) {}

  /** The person and alliance an invitation is for. */
  @Allow('public')
  @Get('invitations/acceptance')
  async invitation(@Query() query: CredentialQuery): Promise<InvitationView> {
    return toInvitationView(await this.readInvitation.run(query.token));
  }

  /** Accepts an invitation: by a first password, or by the own one where its address has an account; then sign in. */
  @Allow('public')
  @Post('invitations/acceptance')
  @HttpCode(204)
  async accept(
    @Body() body: CredentialBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    giveDevice(reply, await this.acceptInvitation.run(this.chosen(body, request)), this.config);
  }

  /** Asks for a link to choose a new password; the answer is the same for every address. */
  @Allow('public')
  @Post('password-resets')
  @HttpCode(202)
  async askForReset(@Body() { email }: PasswordResetBody, @Req() request: FastifyRequest): Promise<void> {
    await this.requestPasswordReset.run({ email, address: request.ip });
  }

  /** Chooses a new password; every session, token and calendar feed ends (feeds go on if asked), then sign in. */
  @Allow('public')
  @Post('password-resets/acceptance')
  @HttpCode(204)
  async reset(
    @Body() body: NewPasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const chosen = { ...this.chosen(body, request), keepFeeds: body.keepFeeds ?? false };
    giveDevice(reply, await this.resetPassword.run(chosen), this.config);
  }

  /** The accounts of the demonstration; 404 where this is none. */
  @Allow('public')
  @Get('demo-accounts')
  async demoAccounts(): Promise<DemoAccountsView> {
    return toDemoAccountsView(await this.listDemoAccounts.run());
  }

  private chosen({ token, password }: CredentialBody, request: FastifyRequest): ChosenPassword {
    const device = deviceSecretOf(request, this.config);
    return { secret: token, password, address: request.ip, device, requestId: request.id };
  }
}
