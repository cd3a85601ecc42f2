/** Text as XML takes it: characters it cannot hold in Excel's own form, `_x0007_`. */
export const escapeXml = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, inFullUnlessPaired);

/** Halves of a pair that stand together are one character beyond the first plane; a carriage return would be read as a line feed. */
const inFullUnlessPaired = (sign: string, at: number, text: string): string => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const paired =
    (/[\ud800-\udbff]/.test(sign) && /[\udc00-\udfff]/.test(after)) || (/[\udc00-\udfff]/.test(sign) && /[\ud800-\udbff]/.test(before));
  return paired ? sign : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
};

/** The other way round. */
export const unescapeXml = (text: string): string =>
  text
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal))
        : (named[name.toLowerCase()] ?? ""),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are undefined or false are left out, true is 1. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escapeXml(value === true ? "1" : String(value))}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
