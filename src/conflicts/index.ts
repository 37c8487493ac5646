export { ConflictsModule } from './conflicts.module.js';
