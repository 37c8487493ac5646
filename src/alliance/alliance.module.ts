import { Module } from '@nestjs/common';
import { FirmsModule } from '../firms/index.js';
import { IdentityModule } from '../identity/index.js';
import { AddMember } from './add-member.js';
import { AllianceController } from './alliance.controller.js';
import { AllianceInvolvements } from './alliance.involvements.js';
import { AlliancePapers } from './alliance.papers.js';
import { AllianceReader } from './alliance.reader.js';
import { AllianceSubjects } from './alliance.subjects.js';
import { ChangeMember } from './change-member.js';
import { CreateAlliance } from './create-alliance.js';
import { DescribeAlliance } from './describe-alliance.js';
import { DescribeMember } from './describe-member.js';
import { JoinAlliance } from './join-alliance.js';
import { LeaveAlliance } from './leave-alliance.js';
import { ListMembers } from './list-members.js';
import { MembersController } from './members.controller.js';
import { MembersStore } from './members.store.js';
import { RequireSecondFactor } from './require-second-factor.js';

/** Alliances, their member firms, and who was in on which day. */
@Module({
  imports: [FirmsModule, IdentityModule],
  controllers: [AllianceController, MembersController],
  providers: [
    AddMember,
    AlliancePapers,
    AllianceReader,
    AllianceInvolvements,
    AllianceSubjects,
    ChangeMember,
    CreateAlliance,
    DescribeAlliance,
    DescribeMember,
    JoinAlliance,
    LeaveAlliance,
    ListMembers,
    MembersStore,
    RequireSecondFactor,
  ],
  exports: [AddMember, AllianceReader, CreateAlliance],
})
export class AllianceModule {}
