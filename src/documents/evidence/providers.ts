import { Chains } from './chains.js';
import { DocumentsPapers } from './documents.papers.js';
import { EvidenceLog } from '../log/evidence-log.store.js';
import { EvidenceReader } from '../log/evidence.reader.js';
import { EvidenceScreens, SealedIndexScreens } from './evidence.screens.js';
import { EvidenceArchive } from './evidence-archive.js';
import { ExportEvidence } from './export-evidence.js';
import { ExposuresProcessor } from './exposures.processor.js';
import { Openings } from '../log/openings.store.js';
import { OpeningsReader } from '../log/openings.reader.js';
import { PrivilegeLog } from './privilege-log.js';
import { ReadEvidence } from './read-evidence.js';

/** What proves where documents come from and who opened them. */
export const evidenceProviders = [
  Chains,
  DocumentsPapers,
  EvidenceArchive,
  EvidenceLog,
  EvidenceReader,
  EvidenceScreens,
  ExportEvidence,
  ExposuresProcessor,
  Openings,
  OpeningsReader,
  PrivilegeLog,
  ReadEvidence,
  SealedIndexScreens,
];
