import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, type Caller, CONFIG, type Config, Uuid, Who } from '../../platform/index.js';
import {
  CurrentAllianceBody,
  OwnSessionsView,
  SessionView,
  SignInBody,
  toOwnSessionsView,
  toSessionView,
} from '../identity.contract.js';
import { deviceSecretOf, giveDevice, giveSession, sessionSecretOf, takeSession } from './cookies.js';
import { DescribeSession } from './describe-session.js';
import { EndSession } from './end-session.js';
import { BeforeSecondFactor, type HeldSession, Session, AnySession, SessionOnly } from './held-session.js';
import { ListSessions } from './list-sessions.js';
import { SignIn } from './sign-in.js';
import { SwitchAlliance } from './switch-alliance.js';

/** Signing in and out, and one's own sessions. */
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly describeSession: DescribeSession,
    private readonly switchAlliance: SwitchAlliance,
    private readonly listSessions: ListSessions,
    private readonly endSession: EndSession,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'session'>,
  ) {}

  /** Signs in; the session is given as a cookie. */
  @Allow('public')
  @Post()
  async open(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const opened = await this.signIn.run({
      ...body,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      device: deviceSecretOf(request, this.config),
      formerSession: sessionSecretOf(request, this.config),
      requestId: request.id,
    });
    giveSession(reply, opened.secret, this.config);
    giveDevice(reply, opened.device, this.config);
    return toSessionView(await this.describeSession.bySecret(opened.secret, request.id));
  }

  /** Who is signed in, where, as what. */
  @Allow('signed_in')
  @BeforeSecondFactor()
  @Get('current')
  async current(@Who() caller: Caller, @AnySession() session: HeldSession | null): Promise<SessionView> {
    return toSessionView(await this.describeSession.run(caller, session));
  }

  /** Signs out. */
  @Allow('signed_in')
  @SessionOnly()
  @BeforeSecondFactor()
  @Delete('current')
  @HttpCode(204)
  async close(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession.run(caller, session.id, 'signed_out');
    takeSession(reply, this.config);
  }

  /** Acts in another alliance from now on. */
  @Allow('signed_in')
  @SessionOnly()
  @BeforeSecondFactor()
  @Put('current/alliance')
  async actIn(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() body: CurrentAllianceBody,
  ): Promise<SessionView> {
    return toSessionView(await this.switchAlliance.run(caller, session, body.allianceId));
  }

  /** One's own live sessions. */
  @Allow('signed_in')
  @SessionOnly()
  @Get()
  async list(@Who() caller: Caller, @Session() session: HeldSession): Promise<OwnSessionsView> {
    return toOwnSessionsView(await this.listSessions.run(caller), session.id);
  }

  /** Ends one of one's own sessions. */
  @Allow('signed_in')
  @SessionOnly()
  @Delete(':id')
  @HttpCode(204)
  async end(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.endSession.run(caller, id, 'revoked');
  }
}
