export { NameView } from './identity.contract.js';
