import { Asker } from './ask.js';
import { cellsOf, Matrix, pocketOf } from './matrix.js';
import { everyRequest, policy as areas } from './policy/index.js';
import { theWorld, type World } from './world.js';

/** Of the authorization matrix one cell for each route, role and outcome; `npm run prove` asks them all. */

let world: World;
let matrix: Matrix;

beforeAll(async () => {
  world = await theWorld({ pool: 4 });
  world.rehearsal.isOn = true;
  matrix = new Matrix(world.ground, new Asker(world.ground, world.rehearsal, everyRequest));
}, 180_000);

afterAll(() => world.app.close());

it('answers one of each kind as the policy says', async () => {
  const pocket = pocketOf(cellsOf(areas));
  await matrix.askAll(pocket, 4);
  const { falseAllow, falseDeny, wrongWay, unlikeMissing } = matrix.findings;
  expect({ falseAllow, falseDeny, wrongWay, unlikeMissing }).toEqual({
    falseAllow: [],
    falseDeny: [],
    wrongWay: [],
    unlikeMissing: [],
  });
  expect(pocket.length).toBeGreaterThan(3000);
}, 300_000);
