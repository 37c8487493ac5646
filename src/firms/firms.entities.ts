import { FirmIdentifierRow, FirmNameRow, FirmRow, FirmTieRow } from './firm.entity.js';

/** Every row this module keeps. */
export const firmsEntities = [FirmRow, FirmNameRow, FirmIdentifierRow, FirmTieRow];
