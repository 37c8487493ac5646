import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import type { CaseView } from '../case-views.contract.js';
import { CaseMembersBody, PartyBody, PatentBody, ProductBody } from '../cases.contract.js';
import { KeepProceedingBody } from './proceedings.contract.js';
import { AddPatent, AddProduct, SetMembersConcerned } from './assertions.js';
import { AddParty, ReviseParty, WithdrawParty } from './parties.js';
import { AddProceeding, ReviseProceeding } from './proceedings.js';

/** Who and what is in a case. Every answer is the whole case as it then is. */
@Controller()
export class PartiesController {
  constructor(
    private readonly addParty: AddParty,
    private readonly reviseParty: ReviseParty,
    private readonly withdrawParty: WithdrawParty,
    private readonly setMembers: SetMembersConcerned,
  ) {}

  /** Adds a party to a case. */
  @Allow('cases.write')
  @Post('cases/:id/parties')
  add(@Who() caller: Caller, @Param('id', Uuid) id: string, @Body() body: PartyBody): Promise<CaseView> {
    return this.addParty.run(caller, id, body);
  }

  /** Changes what is said of a party. `If-Match` names its version. */
  @Allow('cases.write')
  @Put('parties/:id')
  revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: PartyBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.reviseParty.run(caller, id, body, version);
  }

  /** Withdraws a party that should not have been entered, with the reason. */
  @Allow('cases.write')
  @Post('parties/:id/withdrawal')
  withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReasonBody,
  ): Promise<CaseView> {
    return this.withdrawParty.run(caller, id, body);
  }

  /** Says which parties of a case are members of the alliance. */
  @Allow('cases.write')
  @Put('cases/:id/members')
  members(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: CaseMembersBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.setMembers.run(caller, id, body, version);
  }
}

/** The proceedings of a case, and what is asserted in it. */
@Controller()
export class ProceedingsController {
  constructor(
    private readonly addProceeding: AddProceeding,
    private readonly reviseProceeding: ReviseProceeding,
    private readonly addPatent: AddPatent,
    private readonly addProduct: AddProduct,
  ) {}

  /** Adds a proceeding to a case. */
  @Allow('cases.write')
  @Post('cases/:id/proceedings')
  add(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: KeepProceedingBody,
  ): Promise<CaseView> {
    return this.addProceeding.run(caller, id, body);
  }

  /** Changes what is said of a proceeding. `If-Match` names its version. */
  @Allow('cases.write')
  @Put('proceedings/:id')
  revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: KeepProceedingBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.reviseProceeding.run(caller, id, body, version);
  }

  /** Adds an asserted patent to a case. */
  @Allow('cases.write')
  @Post('cases/:id/patents')
  patent(@Who() caller: Caller, @Param('id', Uuid) id: string, @Body() body: PatentBody): Promise<CaseView> {
    return this.addPatent.run(caller, id, body);
  }

  /** Adds an accused product to a case. */
  @Allow('cases.write')
  @Post('cases/:id/products')
  product(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ProductBody,
  ): Promise<CaseView> {
    return this.addProduct.run(caller, id, body);
  }
}
