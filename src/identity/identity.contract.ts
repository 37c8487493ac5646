import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
} from 'class-validator';
import type { CalendarDate, Instant, Language, Zone, Bilingual } from '../kernel/index.js';
import {
  BilingualView,
  IsCalendarDate,
  IsText,
  NamedView,
  type Permission,
  type Role,
  trimmed,
} from '../platform/index.js';
import { type Scope, scopes } from './domain/scope.js';
import type { AllianceOfPerson } from './people.store.js';
import type { SessionDescription } from './sign-in/describe-session.js';
import type { DemoAccounts } from './sign-in/list-demo-accounts.js';
import type { OwnSession } from './sign-in/list-sessions.js';

/** Who signs in. */
export class SignInBody {
  @IsText(254)
  email: string;

  @IsString()
  @Length(1, 200)
  password: string;

  /** Of the second factor: the app's, or a recovery code. Without one where it is needed: 401 `sign_in.code_needed`. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  code?: string;
}

/** Which alliance to act in from now on. */
export class CurrentAllianceBody {
  @IsString()
  @Length(36, 36)
  allianceId: string;
}

/** Someone by name. */
export class PersonNameView {
  id: string;
  /** As they write it. */
  name: string;
  /** In Latin letters, where the name itself is in another script and they said how. */
  latinName: string | null;
}

/** Somebody by what they are called in both languages; one the alliance no longer knows has no name. */
export const calledPerson = (id: string, called: Bilingual | null | undefined): PersonNameView => ({
  id,
  name: called?.zh ?? '',
  latinName: called == null || called.en === called.zh ? null : called.en,
});

/** The person signed in. */
export class PersonalView {
  id: string;
  name: string;
  /** The name in Latin letters, where the name itself is in another script. */
  latinName: string | null;
  /** Absent where an access token asks: what a script holds tells nobody where to write. */
  email: string | null;
  language: Language;
  zone: Zone;
}

/** A role held today, and the firm it is held for where the role is a firm's. */
export class SeatView {
  role: Role;
  memberId: string | null;
  memberName: BilingualView | null;
}

/** Who is signed in, for which alliance, as what. */
export class SessionView {
  /** Absent where an access token asks. */
  id: string | null;
  person: PersonalView;
  /** The alliance the session acts in. */
  alliance: NamedView;
  /** Every alliance the person may act in; where an access token asks, its own alone. */
  alliances: NamedView[];
  seats: SeatView[];
  permissions: Permission[];
  /** Whether the alliance is the demonstration. */
  demo: boolean;
  /** Whether the alliance requires a second factor and the person has none: until it is set up, nothing else is answered. */
  secondFactorNeeded: boolean;
}

/** One of the caller's own sessions. */
export class OwnSessionView {
  id: string;
  current: boolean;
  alliance: NamedView;
  /** Network address it was opened from. */
  address: string;
  /** What the browser called itself. */
  device: string;
  openedAt: Instant;
  lastSeenAt: Instant;
  /** When it ends at the latest. */
  expiresAt: Instant;
}

/** The caller's live sessions, the one used last first. */
export class OwnSessionsView {
  items: OwnSessionView[];
}

/** An account of the demonstration. */
export class DemoAccountView {
  email: string;
  name: BilingualView;
  role: Role;
}

/** The accounts of the demonstration with their one password; shown on the sign-in page of a demonstration only. */
export class DemoAccountsView {
  password: string;
  accounts: DemoAccountView[];
}

/** An access token to be made. It acts in the alliance the session acts in. */
export class TokenBody {
  /** What it is for. */
  @IsText(100)
  name: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(scopes.length)
  @ArrayUnique()
  @IsIn(scopes, { each: true })
  scopes: Scope[];

  /** Its last day, at most one year ahead. */
  @IsCalendarDate()
  expiresOn: CalendarDate;
}

/** An access token, without the secret. */
export class TokenView {
  id: string;
  name: string;
  scopes: Scope[];
  expiresOn: CalendarDate;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
}

/** A new access token: the only time its secret is shown. */
export class NewTokenView extends TokenView {
  /** Sent as `Authorization: Bearer <token>`. */
  token: string;
}

/** The caller's tokens in this alliance, newest first. */
export class TokensView {
  items: TokenView[];
}

/** Whose password is to be set anew. */
export class PasswordResetBody {
  @trimmed
  @IsString()
  @Length(3, 254)
  email: string;
}

/** A link from a mail with the password chosen. */
export class CredentialBody {
  /** The secret of the link. */
  @IsString()
  @Length(20, 200)
  token: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

/** As `CredentialBody`, to choose a new password. Sessions and access tokens end in any case. */
export class NewPasswordBody extends CredentialBody {
  /** Whether calendar feeds go on; they end unless told otherwise. */
  @IsOptional()
  @IsBoolean()
  keepFeeds?: boolean;
}

/** The secret of a link from a mail. */
export class CredentialQuery {
  @IsString()
  @Length(20, 200)
  token: string;
}

const nameView = ({ id, name }: AllianceOfPerson): NamedView => ({ id, name });

export const toSessionView = (session: SessionDescription): SessionView => ({
  id: session.id,
  person: { ...session.person },
  alliance: nameView(session.alliance),
  alliances: session.alliances.map(nameView),
  seats: session.seats.map((seat) => ({ ...seat })),
  permissions: [...session.permissions],
  demo: session.alliance.demo,
  secondFactorNeeded: session.mustEnrol,
});

export const toOwnSessionsView = (sessions: readonly OwnSession[], currentId: string): OwnSessionsView => ({
  items: sessions.map(({ allianceId, allianceName, ...session }) => ({
    ...session,
    current: session.id === currentId,
    alliance: { id: allianceId, name: allianceName },
  })),
});

export const toDemoAccountsView = ({ password, accounts }: DemoAccounts): DemoAccountsView => ({
  password,
  accounts: accounts.map((account) => ({ ...account })),
});
