type AttributeValue = string | number | boolean | null | undefined;

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// eslint-disable-next-line no-control-regex -- these characters are what is being escaped
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]|\r|_(?=x[\da-fA-F]{4}_)/gu;

/** XML 1.0 cannot hold most control characters and no half of a character pair; Office writes them, and a literal that looks like such an escape, as `_xHHHH_`. */
export function escapeXml(text: string): string {
  const lossless = text.replace(notInXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return lossless.replace(/[&<>"]/g, (character) => special[character] ?? character);
}

export const unescapeOffice = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** Attribute values also keep their line breaks and tabs, which XML would turn into spaces. */
const escapeAttribute = (text: string): string => escapeXml(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");

/** Writes an element. Attributes that are undefined, null or false are left out, true is written "1". */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}, ...content: readonly string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    open += ` ${key}="${value === true ? "1" : typeof value === "number" ? String(value) : escapeAttribute(value)}"`;
  }
  const inner = content.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** An element that holds text; space at its ends is kept. */
export const textElement = (name: string, text: string, attributes: Readonly<Record<string, AttributeValue>> = {}): string =>
  element(name, /^\s|\s$|\n/.test(text) ? { ...attributes, "xml:space": "preserve" } : attributes, escapeXml(text));

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
