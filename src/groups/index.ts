export { GroupsModule } from './groups.module.js';
export { GroupsReader } from './groups.reader.js';
