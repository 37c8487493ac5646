import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn } from '../../platform/index.js';
import type { LinkPurpose } from '../domain/credential-link.js';
import type { Scope } from '../domain/scope.js';
import { PersonRow } from '../people.entity.js';

/** The hash of a person's password. */
@Entity('password')
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_password_person' })
export class PasswordRow {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_password' })
  personId: string;
  /** Argon2id in PHC form. */
  @Column('text') hash: string;
  @Column(instantColumn('set_at')) setAt: Instant;
}

/** A session of the browser; only the SHA-256 of its secret is kept. */
@Entity('session')
@Unique('uq_session_token', ['tokenHash'])
@Index('ix_session_person', ['personId', 'lastSeenAt'])
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_session_person' })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_session_alliance' })
export class SessionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_session' }) id: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column('text') address: string;
  @Column('text') device: string;
  @Column(instantColumn('opened_at')) openedAt: Instant;
  @Column(instantColumn('last_seen_at')) lastSeenAt: Instant;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}

/** An access token of a script; only the SHA-256 of its secret is kept. */
@Entity('access_token')
@Unique('uq_access_token_hash', ['tokenHash'])
@Index('ix_access_token_person', ['personId', 'allianceId'])
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_access_token_person' })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_access_token_alliance' })
export class AccessTokenRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_access_token' }) id: string;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column('text') name: string;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column('text', { array: true }) scopes: Scope[];
  @Column(dateColumn('expires_on')) expiresOn: CalendarDate;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('last_used_at', { nullable: true })) lastUsedAt: Instant | null;
  @Column(instantColumn('revoked_at', { nullable: true })) revokedAt: Instant | null;
}

/** A link from a mail; only the SHA-256 of its secret is kept. One of a reset names a person, one of an invitation its alliance. */
@Entity('credential_link')
@Unique('uq_credential_link_token', ['tokenHash'])
@Index('ix_credential_link_person', ['personId'])
@Index('ix_credential_link_nomination', ['nominationId'], { where: 'nomination_id IS NOT NULL' })
@ForeignKey(() => PersonRow, ['personId'], ['id'], { name: 'fk_credential_link_person' })
@ForeignKey('AllianceRow', ['allianceId'], ['id'], { name: 'fk_credential_link_alliance' })
@ForeignKey('NominationRow', ['nominationId'], ['id'], { name: 'fk_credential_link_nomination' })
export class CredentialLinkRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_credential_link' }) id: string;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ name: 'nomination_id', type: 'uuid', nullable: true }) nominationId: string | null;
  @Column({ name: 'alliance_id', type: 'uuid', nullable: true }) allianceId: string | null;
  @Column('text') purpose: LinkPurpose;
  @Column({ name: 'token_hash', type: 'text' }) tokenHash: string;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('expires_at')) expiresAt: Instant;
  @Column(instantColumn('used_at', { nullable: true })) usedAt: Instant | null;
  @Column(instantColumn('replaced_at', { nullable: true })) replacedAt: Instant | null;
}

/** A mail with a link that lets its reader in: no alliance's, sealed under the master key, and empty once it is sent or its link ended. */
@Entity('credential_mail')
@Index('ix_credential_mail_due', ['dueAt', 'id'], { where: 'sealed IS NOT NULL' })
export class CredentialMailRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_credential_mail' }) id: string;
  @Column({ type: 'bytea', nullable: true }) sealed: Buffer | null;
  @Column(instantColumn('created_at')) createdAt: Instant;
  @Column(instantColumn('expires_at')) expiresAt: Instant;
  @Column(instantColumn('due_at')) dueAt: Instant;
  @Column({ type: 'integer', default: 0 }) attempts: Defaulted<number>;
  @Column(instantColumn('sent_at', { nullable: true })) sentAt: Instant | null;
  @Column(instantColumn('failed_at', { nullable: true })) failedAt: Instant | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
}

/** How often something failed at a door; the key is a hash, so that no address typed by mistake is kept. */
@Entity('sign_in_attempt')
@Index('ix_sign_in_attempt_last', ['lastAt'])
export class SignInAttemptRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_sign_in_attempt' }) key: string;
  @Column('integer') failures: number;
  @Column(instantColumn('last_at')) lastAt: Instant;
  @Column(instantColumn('shut_until', { nullable: true })) shutUntil: Instant | null;
  @Column(instantColumn('succeeded_at', { nullable: true })) succeededAt: Instant | null;
}
