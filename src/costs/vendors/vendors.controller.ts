import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import { KeepVendors } from './keep-vendors.js';
import {
  EndEngagementBody,
  EngagementBody,
  VendorBody,
  VendorsQuery,
  VendorsView,
  VendorView,
} from './vendors.contract.js';

/** Whom the alliance pays, and for which group each works. */
@Controller()
export class VendorsController {
  constructor(private readonly vendors: KeepVendors) {}

  /** Lists the vendors the caller sees, by name unless asked otherwise. */
  @Allow('money.read')
  @Get('vendors')
  list(@Who() caller: Caller, @Query() query: VendorsQuery): Promise<VendorsView> {
    return this.vendors.list(caller, query);
  }

  /** Enters a vendor into the register of the alliance. */
  @Allow('costs.write')
  @Post('vendors')
  async add(@Who() caller: Caller, @Body() body: VendorBody): Promise<VendorView> {
    const { id } = await this.vendors.add(caller, body);
    return this.vendors.one(caller, id);
  }

  /** Gives one vendor with its engagements. */
  @Allow('money.read')
  @Get('vendors/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<VendorView> {
    return this.vendors.one(caller, id);
  }

  /** Changes what is known of a vendor. */
  @Allow('costs.write')
  @Put('vendors/:id')
  async change(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: VendorBody,
    @IfMatch() version: number | undefined,
  ): Promise<VendorView> {
    await this.vendors.change(caller, id, body, version);
    return this.vendors.one(caller, id);
  }

  /** Has a vendor work for a group. */
  @Allow('costs.write')
  @Post('vendors/:id/engagements')
  async engage(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: EngagementBody,
  ): Promise<VendorView> {
    await this.vendors.engage(caller, id, body);
    return this.vendors.one(caller, id);
  }

  /** Says on which day an engagement ends, and why. */
  @Allow('costs.write')
  @HttpCode(200)
  @Post('engagements/:id/end')
  async end(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: EndEngagementBody,
    @IfMatch() version: number | undefined,
  ): Promise<VendorView> {
    const { id: vendorId } = await this.vendors.end(caller, id, body, version);
    return this.vendors.one(caller, vendorId);
  }
}
