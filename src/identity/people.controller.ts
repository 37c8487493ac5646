import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, ReasonBody, Uuid, Who } from '../platform/index.js';
import { DescribePerson } from './describe-person.js';
import { DisablePerson } from './disable-person.js';
import { EnablePerson } from './enable-person.js';
import { ListPeople } from './list-people.js';
import {
  PeopleQuery,
  PeopleView,
  PersonDetailView,
  toPeopleView,
  toPersonDetailView,
} from './people.contract.js';

/** The people of the alliance. */
@Controller()
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly describePerson: DescribePerson,
    private readonly disablePerson: DisablePerson,
    private readonly enablePerson: EnablePerson,
  ) {}

  /** The people of the alliance, by name in the order of pinyin unless asked otherwise. */
  @Allow('people.read')
  @Get('people')
  async list(@Who() caller: Caller, @Query() query: PeopleQuery): Promise<PeopleView> {
    return toPeopleView(await this.listPeople.run(caller, query), query.limit);
  }

  /** One person with every role held ever. */
  @Allow('people.read')
  @Get('people/:id')
  async describe(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<PersonDetailView> {
    return toPersonDetailView(await this.describePerson.run(caller, id));
  }

  /** Keeps a person out of the alliance; every session of theirs in it ends. */
  @Allow('people.write')
  @Post('people/:id/disabling')
  @HttpCode(200)
  async disable(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<PersonDetailView> {
    await this.disablePerson.run(caller, id, reason);
    return this.describe(caller, id);
  }

  /** Lets a person act in the alliance again: whom an administrator keeps out, an administrator alone. */
  @Allow('people.write')
  @Post('people/:id/enabling')
  @HttpCode(200)
  async enable(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<PersonDetailView> {
    await this.enablePerson.run(caller, id);
    return this.describe(caller, id);
  }
}
