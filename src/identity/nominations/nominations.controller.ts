import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { SessionOnly } from '../sign-in/held-session.js';
import { AnswerNomination } from './answer-nomination.js';
import { InvitePerson } from './invite-person.js';
import { ListNominations } from './list-nominations.js';
import { InvitationBody, NominationsView, NominationView, toNominationView } from './nominations.contract.js';
import { WithdrawNominations } from './withdraw-nominations.js';

/** Whom somebody named for a role, and who consents to it. */
@Controller()
export class NominationsController {
  constructor(
    private readonly listNominations: ListNominations,
    private readonly invitePerson: InvitePerson,
    private readonly answerNomination: AnswerNomination,
    private readonly withdrawNominations: WithdrawNominations,
  ) {}

  /** Invites an address. The mail goes out once those asked have consented; the role begins when the person accepts. */
  @Allow('people.write')
  @Post('invitations')
  async invite(@Who() caller: Caller, @Body() body: InvitationBody): Promise<NominationView> {
    const id = await this.invitePerson.run(caller, body);
    return toNominationView(await this.listNominations.one(caller, id));
  }

  /**
   * The nominations and invitations that wait for consent or an answer. Who may read of people sees all; others see what their consent is
   * asked for.
   */
  @Allow('signed_in')
  @SessionOnly()
  @Get('nominations')
  async list(@Who() caller: Caller): Promise<NominationsView> {
    return { items: (await this.listNominations.run(caller)).map(toNominationView) };
  }

  /** Consents to a nomination: the role is given, or the invitation goes out. */
  @Allow('signed_in')
  @SessionOnly()
  @Post('nominations/:id/confirmation')
  @HttpCode(204)
  async confirm(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.answerNomination.confirm(caller, id);
  }

  /** Refuses consent to a nomination, with the reason. */
  @Allow('signed_in')
  @SessionOnly()
  @Post('nominations/:id/refusal')
  @HttpCode(204)
  async refuse(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.answerNomination.refuse(caller, id, reason);
  }

  /** Takes a nomination or invitation back that was not answered. */
  @Allow('people.write')
  @Post('nominations/:id/withdrawal')
  @HttpCode(204)
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.withdrawNominations.run(caller, id, reason);
  }

  /** Sends an invitation again, with a new link. */
  @Allow('people.write')
  @Post('nominations/:id/mail')
  @HttpCode(204)
  async sendAgain(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<void> {
    await this.invitePerson.again(caller, id);
  }
}
