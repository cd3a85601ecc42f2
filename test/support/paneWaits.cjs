/** Where there is a pane, what it is to show is waited for as long as a busy machine takes; a second, as the library has it, is short then. */
if (typeof document !== "undefined") {
  require("@testing-library/react").configure({ asyncUtilTimeout: 15_000 });
}
