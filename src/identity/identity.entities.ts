import { AppointmentRow, DisablingRow, PersonRow } from './people.entity.js';
import {
  AccessTokenRow,
  CredentialLinkRow,
  PasswordRow,
  SessionRow,
  SignInAttemptRow,
} from './sign-in/sign-in.entity.js';

/** The rows of identity. */
export const identityEntities = [
  AccessTokenRow,
  AppointmentRow,
  CredentialLinkRow,
  DisablingRow,
  PasswordRow,
  PersonRow,
  SessionRow,
  SignInAttemptRow,
];
