import type { Protection } from "../workbook/records";
import { isOn } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";

/** What a protected sheet may allow: Office.js' option ↔ the file's attribute, and whether the file forbids it when silent. */
const options: readonly (readonly [string, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

const storedHash = "hash:";

/** The 16-bit hash files keep of a password (ECMA-376 18.2.29): four hexadecimal digits. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** Whether a password opens a sheet whose record keeps `stored`: the password itself, or what an opened file says of it. */
export const passwordOpens = (stored: string | undefined, given: string): boolean =>
  stored === undefined || (stored.startsWith(storedHash) ? stored.slice(storedHash.length) === passwordHash(given) : stored === given);

export function readProtection(protection: XmlElement | undefined): Protection | null {
  if (protection === undefined || !isOn(protection.attributes["sheet"])) return null;
  const { attributes } = protection;
  const { password, hashValue, algorithmName, saltValue, spinCount } = attributes;
  const stored = password ?? (hashValue === undefined ? undefined : JSON.stringify({ algorithmName, hashValue, saltValue, spinCount }));
  return {
    ...(stored !== undefined && { password: storedHash + stored }),
    options: {
      ...Object.fromEntries(options.map(([option, attribute, silent]) => [option, !isOn(attributes[attribute], silent)])),
      selectionMode: isOn(attributes["selectUnlockedCells"]) ? "None" : isOn(attributes["selectLockedCells"]) ? "Unlocked" : "Normal",
    },
  };
}

function passwordAttributes(password: string | undefined): Record<string, string> {
  if (password === undefined) return {};
  if (!password.startsWith(storedHash)) return { password: passwordHash(password) };
  const stored = password.slice(storedHash.length);
  return stored.startsWith("{") ? (JSON.parse(stored) as Record<string, string>) : { password: stored };
}

export function protectionElement(protection: Protection | null): string {
  if (protection === null) return "";
  const mode = protection.options["selectionMode"];
  const attributes: Record<string, string | number | undefined> = { ...passwordAttributes(protection.password), sheet: 1 };
  for (const [option, attribute, silent] of options) {
    const forbidden = protection.options[option] !== true;
    if (forbidden !== silent) attributes[attribute] = forbidden ? 1 : 0;
  }
  if (mode === "Unlocked" || mode === "None") attributes["selectLockedCells"] = 1;
  if (mode === "None") attributes["selectUnlockedCells"] = 1;
  return element("sheetProtection", attributes);
}
