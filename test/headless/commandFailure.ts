/** Something the person at the command line can mend; shown without a stack. */
export class CommandFailure extends Error {}
