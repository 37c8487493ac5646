import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import { DescribePerson } from './describe-person.js';
import { EndAppointment } from './end-appointment.js';
import { SessionView, toSessionView } from './identity.contract.js';
import {
  AppointmentBody,
  EndingBody,
  PersonDetailView,
  PreferencesBody,
  toPersonDetailView,
} from './people.contract.js';
import { Nominate } from './nominations/nominate.js';
import { SetPreferences } from './set-preferences.js';
import { DescribeSession } from './sign-in/describe-session.js';
import { type HeldSession, Session, SessionOnly } from './sign-in/held-session.js';

/** Roles given and ended, and how the caller likes to be addressed. */
@Controller()
export class AppointmentsController {
  constructor(
    private readonly nominate: Nominate,
    private readonly endAppointment: EndAppointment,
    private readonly describePerson: DescribePerson,
    private readonly setPreferences: SetPreferences,
    private readonly describeSession: DescribeSession,
  ) {}

  /** Names a person for another role. It is given at once where it needs nobody's consent; else it waits among the nominations. */
  @Allow('people.write')
  @Post('people/:id/appointments')
  async appoint(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: AppointmentBody,
  ): Promise<PersonDetailView> {
    await this.nominate.run(caller, id, body);
    return toPersonDetailView(await this.describePerson.run(caller, id));
  }

  /** Ends a role on its last day, or sooner than it was to end. */
  @Allow('people.write')
  @Post('appointments/:id/ending')
  @HttpCode(200)
  async end(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: EndingBody,
  ): Promise<PersonDetailView> {
    const { personId } = await this.endAppointment.run(caller, id, body);
    return toPersonDetailView(await this.describePerson.run(caller, personId));
  }

  /** Sets one's own language, zone and name. */
  @Allow('signed_in')
  @SessionOnly()
  @Put('me/preferences')
  async prefer(
    @Who() caller: Caller,
    @Session() session: HeldSession,
    @Body() body: PreferencesBody,
  ): Promise<SessionView> {
    await this.setPreferences.run(caller, body);
    return toSessionView(await this.describeSession.bySecret(session.secret, caller.requestId));
  }
}
