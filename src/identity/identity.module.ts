import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PeoplePapers } from './facts/people.papers.js';
import { AccessGuard } from './access.guard.js';
import { AppointPerson } from './appoint-person.js';
import { AppointmentsController } from './appointments.controller.js';
import { AppointmentsStore } from './appointments.store.js';
import { CreatePerson } from './create-person.js';
import { DescribePerson } from './describe-person.js';
import { DisablePerson } from './disable-person.js';
import { EnablePerson } from './enable-person.js';
import { EndAppointment } from './end-appointment.js';
import { CredentialLinksStore } from './links/credential-links.store.js';
import { CredentialMails } from './links/credential-mails.js';
import { CredentialMailsStore } from './links/credential-mails.store.js';
import { PostOffice } from './links/post-office.js';
import { ResetPassword } from './links/reset-password.js';
import { ListPeople } from './list-people.js';
import { AcceptInvitation, TakeInvitation } from './nominations/accept-invitation.js';
import { AnswerNomination } from './nominations/answer-nomination.js';
import { ElectorateReader } from './nominations/electorate.reader.js';
import { InvitePerson } from './nominations/invite-person.js';
import { ListNominations } from './nominations/list-nominations.js';
import { Nominate } from './nominations/nominate.js';
import { NominationsController } from './nominations/nominations.controller.js';
import { NominationsStore } from './nominations/nominations.store.js';
import { OwnInvitationsController } from './nominations/own-invitations.controller.js';
import { OwnInvitations } from './nominations/own-invitations.js';
import { ReadInvitation } from './nominations/read-invitation.js';
import { RolesReader } from './nominations/roles.reader.js';
import { TellOfRoles } from './facts/tell-of-roles.js';
import { WithdrawNominations } from './nominations/withdraw-nominations.js';
import { PeopleController } from './people.controller.js';
import { PeopleReader } from './people.reader.js';
import { PeopleStore } from './people.store.js';
import { SameCaller } from './sign-in/same-caller.js';
import { SetPreferences } from './set-preferences.js';
import { ChangePassword } from './second-factor/change-password.js';
import { KeepSecondFactor } from './second-factor/keep-second-factor.js';
import { OwnAccountController } from './second-factor/own-account.controller.js';
import { ProveOneself } from './second-factor/prove-oneself.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SecondFactorsStore } from './second-factor/second-factors.store.js';
import { AccessTokensStore } from './sign-in/access-tokens.store.js';
import { CallersReader } from './sign-in/callers.reader.js';
import { CredentialsController } from './sign-in/credentials.controller.js';
import { DescribeSession } from './sign-in/describe-session.js';
import { EndSession } from './sign-in/end-session.js';
import { ListDemoAccounts } from './sign-in/list-demo-accounts.js';
import { ListSessions } from './sign-in/list-sessions.js';
import { ListTokens } from './sign-in/list-tokens.js';
import { MakeToken } from './sign-in/make-token.js';
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
    NominationsController,
    OwnAccountController,
    OwnInvitationsController,
    PeopleController,
    SessionsController,
    TokensController,
  ],
  providers: [
    PeoplePapers,
    { provide: APP_GUARD, useClass: AccessGuard },
    AcceptInvitation,
    AccessTokensStore,
    AnswerNomination,
    AppointmentsStore,
    AppointPerson,
    CallersReader,
    ChangePassword,
    CreatePerson,
    CredentialLinksStore,
    CredentialMails,
    CredentialMailsStore,
    DescribePerson,
    DescribeSession,
    DisablePerson,
    ElectorateReader,
    EnablePerson,
    EndAppointment,
    EndSession,
    InvitePerson,
    KeepSecondFactor,
    ListDemoAccounts,
    ListNominations,
    ListPeople,
    ListSessions,
    ListTokens,
    MakeToken,
    Nominate,
    NominationsStore,
    OwnInvitations,
    PeopleReader,
    PeopleStore,
    PostOffice,
    ProveOneself,
    ReadInvitation,
    RequestPasswordReset,
    ResetPassword,
    RevokeToken,
    RolesReader,
    SameCaller,
    SecondFactors,
    SecondFactorsStore,
    SessionsStore,
    SetPreferences,
    SignIn,
    SignInAttemptsStore,
    SwitchAlliance,
    TakeInvitation,
    TellOfRoles,
    WithdrawNominations,
  ],
  exports: [
    CreatePerson,
    CredentialMails,
    EndAppointment,
    ListNominations,
    RolesReader,
    PeopleReader,
    SameCaller,
  ],
})
export class IdentityModule {}
