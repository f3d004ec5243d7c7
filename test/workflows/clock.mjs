// Loaded into the programs of a workflow run (NODE_OPTIONS=--import): their day is the one of MDOCS_TEST_DAY, and goes on from its noon.
const RealDate = Date;
const shift = RealDate.parse(`${process.env.MDOCS_TEST_DAY}T12:00:00Z`) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(RealDate.now() + shift);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
