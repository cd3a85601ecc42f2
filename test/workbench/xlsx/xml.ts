/** An XML element with local names: SpreadsheetML gives every name one meaning, whatever prefix a writer chose. */
export interface XmlElement {
  readonly name: string;
  /** By local name; a prefixed attribute keeps its prefix (`r:id`, `xr:uid`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, children left out. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: OpenElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith("#x") || code.startsWith("#X")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return entities[code] ?? whole;
  });
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const noAttributes: Record<string, string> = {};

function readAttributes(tag: string, from: number): Record<string, string> {
  let attributes: Record<string, string> | null = null;
  let at = from;
  for (;;) {
    const equals = tag.indexOf("=", at);
    if (equals < 0) return attributes ?? noAttributes;
    const name = tag.slice(at, equals).trim();
    let open = equals + 1;
    while (tag[open] !== '"' && tag[open] !== "'") {
      if (open >= tag.length) throw new Error(`Attribute ${name} has no quoted value.`);
      open++;
    }
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close < 0) throw new Error(`Attribute ${name} does not end.`);
    attributes ??= {};
    attributes[name] = decodeEntities(tag.slice(open + 1, close));
    at = close + 1;
  }
}

/** Where a tag that begins at `open` ends; a ">" inside a quoted attribute does not end it. */
function tagEnd(xml: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw new Error("The XML ends inside a tag.");
}

/** Reads a part into its root element. Comments, processing instructions and DTDs are passed over (no entity is ever fetched). */
export function parseXml(xml: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const stack: OpenElement[] = [top];
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const parent = stack[stack.length - 1] as OpenElement;
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at && stack.length > 1) parent.text += decodeEntities(xml.slice(at, textEnd));
    if (open < 0) break;
    if (xml.startsWith("<!--", open)) {
      at = xml.indexOf("-->", open) + 3;
      if (at < 3) throw new Error("A comment does not end.");
    } else if (xml.startsWith("<![CDATA[", open)) {
      const end = xml.indexOf("]]>", open);
      if (end < 0) throw new Error("A CDATA section does not end.");
      parent.text += xml.slice(open + 9, end);
      at = end + 3;
    } else {
      const close = tagEnd(xml, open);
      const second = xml[open + 1];
      at = close + 1;
      if (second === "/") {
        stack.pop();
        if (stack.length === 0) throw new Error("An element is closed that was never opened.");
      } else if (second !== "?" && second !== "!") {
        const selfClosing = xml[close - 1] === "/";
        const tag = xml.slice(open + 1, selfClosing ? close - 1 : close);
        const space = tag.search(/\s/);
        const element: OpenElement = {
          name: localName(space < 0 ? tag : tag.slice(0, space)),
          attributes: space < 0 ? noAttributes : readAttributes(tag, space + 1),
          children: [],
          text: "",
        };
        parent.children.push(element);
        if (!selfClosing) stack.push(element);
      }
    }
  }
  const [root] = top.children;
  if (root === undefined || stack.length !== 1) throw new Error("This is not a complete XML document.");
  return root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

export const children = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** Walks down by names; undefined where the path breaks off. */
export const descend = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

/** Every element of that name, at any depth. */
export const descendants = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each, name)]);

export const isOn = (text: string | undefined, absent = false): boolean =>
  text === undefined ? absent : text === "1" || text === "true" || text === "on";

export function numberOr<T>(text: string | undefined, absent: T): number | T {
  const number = text === undefined || text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : absent;
}
