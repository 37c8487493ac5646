import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { CalendarDate, Instant, Language, Zone } from '../kernel/index.js';
import {
  BilingualView,
  cursorAfter,
  IsAcknowledgement,
  IsCalendarDate,
  IsText,
  IsZone,
  OfferView,
  pageOf,
  PageQuery,
  Plausible,
  type Role,
  roles,
  type Sorted,
  toObstacleView,
} from '../platform/index.js';
import type { DescribedPerson } from './describe-person.js';
import type { ListedPerson } from './people.reader.js';

/** A role to be held. */
export class AppointmentBody {
  @IsIn(roles)
  role: Role;

  /** The firm, for the roles of a firm (`member_representative`, `member_counsel`); for no other. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** First day; today unless given. */
  @IsOptional()
  @IsCalendarDate()
  @Plausible('happened')
  from?: CalendarDate;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** How an appointment ends. */
export class EndingBody {
  /** Last day. */
  @IsCalendarDate()
  @Plausible('happened')
  on: CalendarDate;

  @IsText(500)
  reason: string;

  /** Odd dates that are right all the same, as the problem `date.implausible` names them in `acknowledge`. */
  @IsAcknowledgement()
  acknowledged?: string[];
}

/** How the caller likes to be addressed. */
export class PreferencesBody {
  @IsIn(['zh', 'en'])
  language: Language;

  @IsZone()
  zone: Zone;

  @IsOptional()
  @IsText(100)
  name?: string;

  @IsOptional()
  @IsText(100)
  latinName?: string;
}

/** The orders of the list. */
export const peopleOrders = ['pinyin', '-pinyin', 'email', '-email'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** Which people to list, by name. */
export class PeopleQuery extends PageQuery {
  /** Part of a name in either script, of its pinyin or initials, or of an address. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  /** Only holders of this role today. */
  @IsOptional()
  @IsIn(roles)
  role?: Role;

  /** Only those who act for this firm today. */
  @IsOptional()
  @IsUUID()
  memberId?: string;

  /** In the order of pinyin or by address; with a minus, the other way round. */
  @IsOptional()
  @IsIn(peopleOrders)
  sort?: PeopleOrder;
}

/** A role held for some time. */
export class AppointmentView {
  id: string;
  role: Role;
  memberId: string | null;
  memberName: BilingualView | null;
  from: CalendarDate;
  /** Last day; null while it has none. */
  until: CalendarDate | null;
  /** Why it ended. */
  reason: string | null;
}

/** What may be done with a person, and if not, why. */
export class PersonActionView extends OfferView {
  action: 'appoint' | 'disable' | 'enable';
}

/** A person of the alliance. */
export class PersonView {
  id: string;
  name: string;
  latinName: string | null;
  email: string;
  language: Language;
  /** `invited` (has not signed in yet), `active` or `disabled` (in this alliance). */
  status: 'invited' | 'active' | 'disabled';
  /** Those in force today, and those to come. */
  appointments: AppointmentView[];
}

/** A person with everything held before, too. */
export class PersonDetailView extends PersonView {
  zone: Zone;
  lastSignInAt: Instant | null;
  actions: PersonActionView[];
}

/** A page of people. */
export class PeopleView {
  items: PersonView[];
  nextCursor: string | null;
}

export const toPersonView = (person: ListedPerson): PersonView => ({
  id: person.id,
  name: person.name,
  latinName: person.latinName,
  email: person.email,
  language: person.language,
  status: person.status,
  appointments: [...person.appointments],
});

export const toPersonDetailView = ({ person, actions }: DescribedPerson): PersonDetailView => ({
  ...toPersonView(person),
  zone: person.zone,
  lastSignInAt: person.lastSignInAt,
  actions: actions.map(({ action, refusal }) => ({
    action,
    obstacle: toObstacleView(refusal),
  })),
});

export const toPeopleView = (people: readonly (ListedPerson & Sorted)[], limit: number): PeopleView => {
  return pageOf(people, limit, toPersonView, cursorAfter);
};
