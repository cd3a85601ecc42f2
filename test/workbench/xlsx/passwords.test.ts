import { passwordHash } from "./sheetProtection";

/** Pairs that XlsxWriter's own tests hold against Excel's files. */
it.each([
  ["password", "83AF"],
  ["This is a longer phrase", "D14E"],
  ["0", "CE2A"],
])("keeps of the password %s what Excel keeps: %s", (password, hash) => {
  expect(passwordHash(password)).toBe(hash);
});
