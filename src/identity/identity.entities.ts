import { AppointmentRow, DisablingRow, LastSignInRow, PersonRow } from './people.entity.js';
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
  LastSignInRow,
  PasswordRow,
  PersonRow,
  SessionRow,
  SignInAttemptRow,
];
