export { CreatePerson, type PersonWish } from './create-person.js';
export { CredentialMails } from './links/credential-mails.js';
export { mayUse, officers, permissionsOf, permissionsOfRole, rolesHolding } from './domain/access.js';
export { roleNames, rolesInWords } from './domain/role-names.js';
export { EndAppointment } from './end-appointment.js';
export { assertEveryRouteHasAccess } from './every-route-has-access.js';
export { RolesReader } from './nominations/roles.reader.js';
export { ListNominations } from './nominations/list-nominations.js';
export { calledPerson, PersonNameView } from './identity.contract.js';
export { IdentityModule } from './identity.module.js';
export type { Names } from './domain/names.js';
export {
  type Addressee,
  isSeated,
  namesAt,
  namesNow,
  type OfPerson,
  PeopleReader,
  type SeatedPerson,
} from './people.reader.js';
export { allianceOf, inEachAlliance, todayIn } from './people.store.js';
export { SESSION_ONLY, SessionOnly } from './sign-in/held-session.js';
export { callerOfPerson } from './sign-in/callers.reader.js';
export { SameCaller } from './sign-in/same-caller.js';
export { inOneLine, searchPattern, searchText, writtenPattern } from './search-text.js';
