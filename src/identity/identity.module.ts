import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AppointPerson } from './appoint-person.js';
import { AppointmentsController } from './appointments.controller.js';
import { AppointmentsStore } from './appointments.store.js';
import { CreatePerson } from './create-person.js';
import { DescribePerson } from './describe-person.js';
import { DisablePerson } from './disable-person.js';
import { EnablePerson } from './enable-person.js';
import { EndAppointment } from './end-appointment.js';
import { InvitePerson } from './invite-person.js';
import { AcceptInvitation } from './links/accept-invitation.js';
import { CredentialLinksStore } from './links/credential-links.store.js';
import { CredentialMails } from './links/credential-mails.js';
import { CredentialMailsStore } from './links/credential-mails.store.js';
import { PostOffice } from './links/post-office.js';
import { ResetPassword } from './links/reset-password.js';
import { ListPeople } from './list-people.js';
import { PeopleController } from './people.controller.js';
import { PeopleReader } from './people.reader.js';
import { PeopleStore } from './people.store.js';
import { SameCaller } from './sign-in/same-caller.js';
import { SetPreferences } from './set-preferences.js';
import { AccessTokensStore } from './sign-in/access-tokens.store.js';
import { CallersReader } from './sign-in/callers.reader.js';
import { CredentialsController } from './sign-in/credentials.controller.js';
import { DescribeSession } from './sign-in/describe-session.js';
import { EndSession } from './sign-in/end-session.js';
import { ListDemoAccounts } from './sign-in/list-demo-accounts.js';
import { ListSessions } from './sign-in/list-sessions.js';
import { ListTokens } from './sign-in/list-tokens.js';
import { MakeToken } from './sign-in/make-token.js';
import { ReadInvitation } from './sign-in/read-invitation.js';
import { RequestPasswordReset } from './sign-in/request-password-reset.js';
import { RevokeToken } from './sign-in/revoke-token.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { SessionsStore } from './sign-in/sessions.store.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInAttemptsStore } from './sign-in/sign-in-attempts.store.js';
import { SwitchAlliance } from './sign-in/switch-alliance.js';
import { TokensController } from './sign-in/tokens.controller.js';

/** People, how they sign in, and what they may do. Its guard stands before every route of the app. */
@Module({
  controllers: [
    AppointmentsController,
    CredentialsController,
    PeopleController,
    SessionsController,
    TokensController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AcceptInvitation,
    AccessTokensStore,
    AppointmentsStore,
    AppointPerson,
    CallersReader,
    CreatePerson,
    CredentialLinksStore,
    CredentialMails,
    CredentialMailsStore,
    DescribePerson,
    DescribeSession,
    DisablePerson,
    EnablePerson,
    EndAppointment,
    EndSession,
    InvitePerson,
    ListDemoAccounts,
    ListPeople,
    ListSessions,
    ListTokens,
    MakeToken,
    PeopleReader,
    PeopleStore,
    PostOffice,
    ReadInvitation,
    RequestPasswordReset,
    ResetPassword,
    RevokeToken,
    SameCaller,
    SessionsStore,
    SetPreferences,
    SignIn,
    SignInAttemptsStore,
    SwitchAlliance,
  ],
  exports: [CreatePerson, CredentialMails, EndAppointment, PeopleReader, SameCaller],
})
export class IdentityModule {}
