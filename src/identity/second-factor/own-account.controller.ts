import { Body, Controller, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, type Caller, CONFIG, type Config, Who } from '../../platform/index.js';
import { deviceSecretOf, giveSession } from '../sign-in/cookies.js';
import { BeforeSecondFactor, type HeldSession, Session, SessionOnly } from '../sign-in/held-session.js';
import { ChangePassword } from './change-password.js';
import { KeepSecondFactor } from './keep-second-factor.js';
import {
  ChangePasswordBody,
  CodeBody,
  NewSecondFactorView,
  OwnPasswordBody,
  RecoveryCodesView,
  SecondFactorView,
} from './own-account.contract.js';
import type { FromWhere } from './prove-oneself.js';

/** One's own password and second factor. They are the person's, and no alliance's. */
@Controller('me')
export class OwnAccountController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly factor: KeepSecondFactor,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'session'>,
  ) {}

  /** Changes the caller's password. Every other session ends, and access tokens and calendar feeds too unless they are kept. */
  @Allow('signed_in')
  @SessionOnly()
  @Put('password')
  @HttpCode(204)
  async password(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() { keepAccess = false, ...body }: ChangePasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const change = { ...body, keepAccess };
    const secret = await this.changePassword.run(caller, change, this.from(request, session));
    giveSession(reply, secret, this.config);
  }

  /** Says whether the caller's second factor is in force, and how many recovery codes are left. */
  @Allow('signed_in')
  @SessionOnly()
  @BeforeSecondFactor()
  @Get('second-factor')
  async standing(@Who() caller: Caller): Promise<SecondFactorView> {
    const { onSince, recoveryLeft, isRequired } = await this.factor.standing(caller);
    return { onSince, recoveryLeft, required: isRequired };
  }

  /** Begins to set up a second factor: gives the secret for the app, this once. */
  @Allow('signed_in')
  @SessionOnly()
  @BeforeSecondFactor()
  @Post('second-factor')
  begin(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() { password }: OwnPasswordBody,
    @Req() request: FastifyRequest,
  ): Promise<NewSecondFactorView> {
    return this.factor.begin(caller, password, this.from(request, session));
  }

  /** Puts the second factor in force by a first code of the app; gives the recovery codes, this once. */
  @Allow('signed_in')
  @SessionOnly()
  @BeforeSecondFactor()
  @Post('second-factor/confirmation')
  @HttpCode(200)
  async confirm(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() { code }: CodeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesView> {
    const { codes, secret } = await this.factor.confirm(caller, code, this.from(request, session));
    giveSession(reply, secret, this.config);
    return { codes: [...codes] };
  }

  /** Replaces the caller's recovery codes; the old ones work no more. */
  @Allow('signed_in')
  @SessionOnly()
  @Post('second-factor/recovery-codes')
  @HttpCode(200)
  async renew(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() { code }: CodeBody,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesView> {
    return { codes: [...(await this.factor.renewRecovery(caller, code, this.from(request, session)))] };
  }

  /** Ends the caller's second factor, by a code of it. */
  @Allow('signed_in')
  @SessionOnly()
  @Post('second-factor/end')
  @HttpCode(204)
  async end(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() { code }: CodeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    giveSession(reply, await this.factor.end(caller, code, this.from(request, session)), this.config);
  }

  private from(request: FastifyRequest, { id: sessionId }: HeldSession): FromWhere {
    return { sessionId, address: request.ip, device: deviceSecretOf(request, this.config) };
  }
}
