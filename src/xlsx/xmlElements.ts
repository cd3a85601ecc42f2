import { unescapeXml } from "./xmlText";

/** An element with what stands between its tags, as written. */
export interface XmlPart {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** Elements of a name in their order, whatever their prefix. None of those asked for stands inside another of its own name. */
export function* elementsOf(xml: string, name: string): Generator<XmlPart> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*?)(/?)>`, "g");
  const end = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, "g");
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const attributes = attributesOf(found[1] ?? "");
    if (found[2] === "/") {
      yield { attributes, inner: "" };
      continue;
    }
    end.lastIndex = tag.lastIndex;
    const closed = end.exec(xml);
    yield { attributes, inner: xml.slice(tag.lastIndex, closed?.index ?? xml.length) };
    if (closed) tag.lastIndex = end.lastIndex;
  }
}

export const firstOf = (xml: string, name: string): XmlPart | undefined => elementsOf(xml, name).next().value ?? undefined;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = "", double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[key] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

/** The text of a shared or inline string: its runs together, without what is said of their sound. */
export const textOf = (xml: string): string =>
  [...elementsOf(xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh\s*>/g, ""), "t")].map(({ inner }) => unescapeXml(inner)).join("");
