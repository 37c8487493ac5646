import { NominationRow } from './nominations/nomination.entity.js';
import { AppointmentRow, DisablingRow, FormerNameRow, LastSignInRow, PersonRow } from './people.entity.js';
import { RecoveryCodeRow, SecondFactorRow } from './second-factor/second-factor.entity.js';
import {
  AccessTokenRow,
  CredentialLinkRow,
  CredentialMailRow,
  PasswordRow,
  SessionRow,
  SignInAttemptRow,
} from './sign-in/sign-in.entity.js';

/** The rows of identity. */
export const identityEntities = [
  AccessTokenRow,
  AppointmentRow,
  CredentialLinkRow,
  CredentialMailRow,
  DisablingRow,
  FormerNameRow,
  LastSignInRow,
  NominationRow,
  PasswordRow,
  PersonRow,
  RecoveryCodeRow,
  SecondFactorRow,
  SessionRow,
  SignInAttemptRow,
];
