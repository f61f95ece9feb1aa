/** What was asked of the engine was not worked out: the officer has given it up. */
export class GivenUp extends Error {
  constructor() {
    super('The calculation was given up.');
    this.name = 'GivenUp';
  }
}
