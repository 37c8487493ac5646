export { AddMember } from './add-member.js';
export { AllianceModule } from './alliance.module.js';
export { AllianceReader, type NamedMember } from './alliance.reader.js';
export { type AllianceWish, CreateAlliance } from './create-alliance.js';
export type { Firm, FirmSize } from './domain/member.js';
