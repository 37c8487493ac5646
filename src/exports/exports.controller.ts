import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { contentDisposition, contentGuards } from '../documents/index.js';
import { type PaperFormat, Papers } from '../papers/index.js';
import { Allow, type Caller, Uuid, Who } from '../platform/index.js';
import { AskExports } from './ask-export.js';
import { ExportBody, ExportsView, ExportView, toExportView } from './exports.contract.js';
import { HandOutExport } from './hand-out-export.js';

const mediaTypes: { readonly [F in PaperFormat]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What somebody sees, as a file: asked for, made beside, and fetched by who asked. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly exports: AskExports,
    private readonly handOut: HandOutExport,
    private readonly papers: Papers,
  ) {}

  /** Orders a list or report as a file, as the caller sees it; it is made in the background. */
  @Allow('signed_in')
  @Post()
  async ask(@Who() caller: Caller, @Body() body: ExportBody): Promise<ExportView> {
    const { id } = await this.exports.ask(caller, body);
    return this.one(caller, id);
  }

  /** Lists the exports that the caller ordered within a day. */
  @Allow('signed_in')
  @Get()
  async list(@Who() caller: Caller): Promise<ExportsView> {
    const all = await this.exports.list(caller);
    return { items: all.map((one) => toExportView(one, this.papers)) };
  }

  /** Gives one export: its state, and how many rows are done. */
  @Allow('signed_in')
  @Get(':id')
  async one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExportView> {
    return toExportView(await this.exports.one(caller, id), this.papers);
  }

  /** Cancels an export whose file is not made yet. */
  @Allow('signed_in')
  @HttpCode(200)
  @Post(':id/cancellation')
  async cancel(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ExportView> {
    await this.exports.cancel(caller, id);
    return this.one(caller, id);
  }

  /** Downloads the file of an export, for a day and as long as the caller may see all that is in it. */
  @Allow('signed_in')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':id/file')
  async file(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, format, bytes } = await this.handOut.run(caller, id);
    await reply
      .headers({
        ...contentGuards,
        'content-type': mediaTypes[format],
        'content-disposition': contentDisposition('attachment', fileName, utf8),
      })
      .send(bytes);
  }
}
