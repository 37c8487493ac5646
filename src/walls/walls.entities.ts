import {
  AdmissionRow,
  CompartmentRow,
  OrderSupplierRow,
  StandingRow,
  SupplierAccessRow,
  WallRow,
} from './walls.entity.js';

/** The rows of this module. */
export const wallsEntities = [
  WallRow,
  CompartmentRow,
  OrderSupplierRow,
  AdmissionRow,
  SupplierAccessRow,
  StandingRow,
];
