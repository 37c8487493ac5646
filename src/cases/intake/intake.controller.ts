import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, type Caller, Who } from '../../platform/index.js';
import type { ImportReportView, NoticeProposalView } from '../case-views.contract.js';
import { CaseImportBody } from '../cases.contract.js';
import { ImportCases } from './import-cases.js';
import { NoticeBody } from './notice.contract.js';
import { ProposeCase } from './propose-case.js';

/** How cases come in from lists and notices. */
@Controller()
export class IntakeController {
  constructor(
    private readonly importCases: ImportCases,
    private readonly proposeCase: ProposeCase,
  ) {}

  /** Imports a list of investigations. With `dryRun` it only reports what would happen. */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('case-imports')
  import(@Who() caller: Caller, @Body() body: CaseImportBody): Promise<ImportReportView> {
    return this.importCases.run(caller, body);
  }

  /** Reads a notice, pasted or as a file, into a proposed case; nothing is kept. */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('notice-readings')
  propose(@Who() caller: Caller, @Body() body: NoticeBody): Promise<NoticeProposalView> {
    return this.proposeCase.run(caller, body);
  }
}
