import { AdmissionRow, CompartmentRow, StandingRow, WallRow } from './walls.entity.js';

/** The rows of this module. */
export const wallsEntities = [WallRow, CompartmentRow, AdmissionRow, StandingRow];
