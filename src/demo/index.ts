export { demoAddress, demoPeople } from './demo-alliance.js';
export { DemoModule } from './demo.module.js';
export { SeedDemo } from './seed-demo.js';
