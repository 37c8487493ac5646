import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a member comes into a group is proposed to those in it, as offices are, and apart from it that it reads what was shared before. */
export class Admission1700000000035 implements MigrationInterface {
  name = 'Admission1700000000035';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward: restore a backup instead.'));
  }
}

const renamed = (kind: 'proposal' | 'answer', constraints: readonly string[]): readonly string[] => [
  `ALTER TABLE office_${kind} RENAME TO group_${kind}`,
  ...constraints.map(
    (name) => `ALTER TABLE group_${kind} RENAME CONSTRAINT ${name.replace('*', `office_${kind}`)}
      TO ${name.replace('*', `group_${kind}`)}`,
  ),
];

const statements = [
  ...renamed('proposal', [
    'pk_*',
    'uq_*_tenant',
    'ck_*_state',
    'fk_*_group',
    'fk_*_office',
    'fk_*_person',
    'fk_*_proposed_by',
  ]),
  ...renamed('answer', ['pk_*', 'uq_*_member', 'fk_*_proposal', 'fk_*_membership', 'fk_*_answered_by']),
  `ALTER TABLE group_proposal
     ALTER COLUMN office DROP NOT NULL, ALTER COLUMN person_id DROP NOT NULL, ALTER COLUMN basis DROP NOT NULL,
     ADD COLUMN membership_id uuid,
     DROP CONSTRAINT ck_office_proposal_aim,
     ADD CONSTRAINT fk_group_proposal_membership FOREIGN KEY (alliance_id, membership_id)
       REFERENCES group_membership (alliance_id, id),
     ADD CONSTRAINT ck_group_proposal_aim CHECK (CASE
       WHEN aim IN ('give', 'confirm', 'end') THEN office IS NOT NULL AND person_id IS NOT NULL AND basis IS NOT NULL AND membership_id IS NULL
       WHEN aim IN ('admit', 'show_history') THEN membership_id IS NOT NULL AND office IS NULL AND person_id IS NULL AND office_id IS NULL
       ELSE false END)`,
  'DROP INDEX uq_office_proposal_open',
  `CREATE UNIQUE INDEX uq_group_proposal_office ON group_proposal (alliance_id, group_id, person_id, office, aim)
     WHERE state = 'open' AND person_id IS NOT NULL`,
  `CREATE UNIQUE INDEX uq_group_proposal_membership ON group_proposal (alliance_id, membership_id, aim)
     WHERE state = 'open' AND membership_id IS NOT NULL`,
  'CREATE INDEX ix_group_proposal_group ON group_proposal (alliance_id, group_id)',
  'ALTER TABLE notification NO FORCE ROW LEVEL SECURITY',
  `UPDATE notification SET subject = jsonb_set(subject, '{kind}', '"proposal"') WHERE subject->>'kind' = 'office_proposal'`,
  'ALTER TABLE notification FORCE ROW LEVEL SECURITY',
];
