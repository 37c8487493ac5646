import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Bilingual, CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, instantColumn } from '../platform/index.js';
import type { AdditionStatus } from './domain/addition-life.js';
import type { AddedDay } from './domain/additions.js';
import type { SuspendableForum, SuspensionMode } from './domain/suspensions/suspension.js';

const isStatus = `status IN ('proposed', 'accepted', 'refused', 'withdrawn', 'replaced')`;
const bySecond = 'decided_by <> proposed_by';
const isDecided = `(decided_by IS NULL) = (decided_at IS NULL)
      AND (decided_at IS NOT NULL OR status IN ('proposed', 'withdrawn')) AND (decided_at IS NULL OR status <> 'proposed')`;
const isRefused = `(refuse_reason IS NOT NULL) = (status = 'refused')`;
const isEnded = `(ended_by IS NULL) = (ended_at IS NULL)
      AND (ended_at IS NOT NULL) = (status IN ('withdrawn', 'replaced')) AND (withdraw_reason IS NOT NULL) = (status = 'withdrawn')`;

/** The keys and checks of a table of what is added. */
const asAddition =
  (table: string): ClassDecorator =>
  (row) => {
    const byPerson = (property: string, name: string) =>
      ForeignKey('PersonRow', [property], ['id'], { name: `fk_${table}_${name}` });
    for (const one of [
      Check(`ck_${table}_status`, isStatus),
      Check(`ck_${table}_second`, bySecond),
      Check(`ck_${table}_decided`, isDecided),
      Check(`ck_${table}_refused`, isRefused),
      Check(`ck_${table}_ended`, isEnded),
      ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: `fk_${table}_alliance` }),
      byPerson('proposedBy', 'proposed_by'),
      byPerson('decidedBy', 'decided_by'),
      byPerson('endedBy', 'ended_by'),
    ])
      one(row);
  };

/** Where what was added comes from, where it stands, and who did what with it. */
abstract class AddedRow {
  @Column('text') source: string;
  @Column('text') status: AdditionStatus;
  @Column({ name: 'proposed_by', type: 'uuid' }) proposedBy: string;
  @Column(instantColumn('proposed_at')) proposedAt: Instant;
  /** Who accepted or refused it. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
  @Column({ name: 'refuse_reason', type: 'text', nullable: true }) refuseReason: string | null;
  /** Who withdrew it, or accepted another in its stead. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'withdraw_reason', type: 'text', nullable: true }) withdrawReason: string | null;
}

/** A year of a calendar as it was announced. */
@Entity('calendar_year')
@asAddition('calendar_year')
@Index('ix_calendar_year_calendar', ['allianceId', 'calendarId', 'year', 'id'])
@Index('uq_calendar_year_accepted', ['allianceId', 'calendarId', 'year'], {
  where: `status = 'accepted'`,
  unique: true,
})
export class CalendarYearRow extends AddedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_year' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** Of the calendar that is built in; one with closures grows with the one it counts by. */
  @Column({ name: 'calendar_id', type: 'text' }) calendarId: string;
  @Column('integer') year: number;
  @Column('jsonb') days: AddedDay[];
}

/** A day on which the offices of a calendar were closed. */
@Entity('calendar_closure')
@asAddition('calendar_closure')
@Index('ix_calendar_closure_calendar', ['allianceId', 'calendarId', 'day', 'id'])
@Index('uq_calendar_closure_accepted', ['allianceId', 'calendarId', 'day'], {
  where: `status = 'accepted'`,
  unique: true,
})
export class CalendarClosureRow extends AddedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_closure' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  /** Of the calendar that is built in; one with closures grows with the one it counts by. */
  @Column({ name: 'calendar_id', type: 'text' }) calendarId: string;
  @Column(dateColumn('day')) day: CalendarDate;
  @Column({ name: 'why_en', type: 'text' }) whyEn: string;
  @Column({ name: 'why_zh', type: 'text' }) whyZh: string;
  @Column(dateColumn('announced_on')) announcedOn: CalendarDate;
}

/** A time in which a forum did not work, and how dates move by it. */
@Entity('forum_suspension')
@Check('ck_forum_suspension_mode', `mode IN ('roll', 'toll', 'manual')`)
@Check(
  'ck_forum_suspension_days',
  'from_day <= until_day AND until_day < reopened_on AND days BETWEEN 1 AND until_day - from_day + 1',
)
@asAddition('forum_suspension')
@Index('ix_forum_suspension_forum', ['allianceId', 'forum', 'from', 'id'])
export class ForumSuspensionRow extends AddedRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_forum_suspension' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') forum: SuspendableForum;
  @Column(dateColumn('from_day')) from: CalendarDate;
  @Column(dateColumn('until_day')) until: CalendarDate;
  /** The first day on which filings were taken again. */
  @Column(dateColumn('reopened_on')) reopenedOn: CalendarDate;
  @Column('text') mode: SuspensionMode;
  /** By how many days a period that ran all through it is longer. */
  @Column('integer') days: number;
  @Column('jsonb') name: Bilingual;
}
