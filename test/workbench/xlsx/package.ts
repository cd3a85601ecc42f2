import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { children, parseXml } from "./xml";
import type { XmlElement } from "./xml";
import { element, xmlDocument } from "./xmlText";

/** A relationship of a part: what it points at and as what. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type, which is the same in the transitional and the strict form: `worksheet`, `table`. */
  readonly type: string;
  /** Path of a part, or a web address when external. */
  readonly target: string;
  readonly external: boolean;
}

function resolvePath(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

const relationshipsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The parts of an opened file. */
export class OpenPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new Error(
        bytes[0] === 0xd0 && bytes[1] === 0xcf
          ? "This file is an old .xls or an encrypted workbook; only .xlsx without a password can be opened."
          : "This file is not an .xlsx workbook.",
      );
    }
    this.parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path.toLowerCase(), part]));
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path.toLowerCase());
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (bytes === undefined) return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    return strFromU8(bytes).replace(/^\ufeff/, "");
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** Relationships of a part; "" is the package itself. */
  relationships(part: string): Relationship[] {
    return children(this.xml(relationshipsPath(part)), "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: external ? target : resolvePath(part, target),
        external,
      };
    });
  }
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";

/** Full type where it is not one of the office document's own. */
const otherTypes: Readonly<Record<string, string>> = { "core-properties": `${packageTypes}/relationships/metadata/core-properties` };

/** The parts of a file being written, with their content types and relationships. */
export class NewPackage {
  private readonly files: Record<string, Uint8Array> = {};
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  private readonly links = new Map<string, { id: string; type: string; target: string; external: boolean }[]>();

  add(path: string, xml: string, contentType: string): void {
    this.files[path] = strToU8(xmlDocument(xml));
    this.overrides.set(path, contentType);
  }

  addBinary(path: string, bytes: Uint8Array, contentType: string): void {
    this.files[path] = bytes;
    this.defaults.set(path.replace(/^.*\./, ""), contentType);
  }

  /** Relates a part ("" is the package) to another or to a web address; the id is its answer. */
  relate(source: string, type: string, target: string, external = false): string {
    const links = this.links.get(source) ?? [];
    this.links.set(source, links);
    const id = `rId${links.length + 1}`;
    links.push({ id, type: otherTypes[type] ?? `${officeTypes}/${type}`, target: external ? target : `/${target}`, external });
    return id;
  }

  build(): Uint8Array {
    const types = [
      ...[...this.defaults].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...[...this.overrides].map(([path, ContentType]) => element("Override", { PartName: `/${path}`, ContentType })),
    ];
    const files: Record<string, Uint8Array> = {
      "[Content_Types].xml": strToU8(xmlDocument(element("Types", { xmlns: `${packageTypes}/content-types` }, ...types))),
    };
    for (const [source, links] of this.links) {
      const rows = links.map(({ id, type, target, external }) =>
        element("Relationship", { Id: id, Type: type, Target: target, TargetMode: external ? "External" : undefined }),
      );
      files[relationshipsPath(source)] = strToU8(
        xmlDocument(element("Relationships", { xmlns: `${packageTypes}/relationships` }, ...rows)),
      );
    }
    return zipSync({ ...files, ...this.files }, { level: 3, mtime: new Date(1980, 0, 1) });
  }
}
