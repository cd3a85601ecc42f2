import type { Workbook } from "../workbook/records";
import type { NewPackage, OpenPackage } from "./package";
import { child, children, numberOr } from "./xml";
import { element, escapeXml, unescapeOffice } from "./xmlText";

/** Excel.DocumentProperties' names ↔ the elements of docProps/core.xml. */
const core: readonly (readonly [string, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["revisionNumber", "cp:revision"],
  ["category", "cp:category"],
  ["creationDate", "dcterms:created"],
];

const localName = (name: string): string => name.replace(/^.*:/, "");
const settingsNamespace = "urn:workbench:document-settings";
const settingsPath = "customXml/item1.xml";
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function readProperties(file: OpenPackage, workbook: Workbook): void {
  const coreRoot = file.xml("docProps/core.xml");
  for (const [property, name] of core) {
    const text = child(coreRoot, localName(name))?.text;
    if (text !== undefined && text !== "") workbook.properties[property] = unescapeOffice(text);
  }
  const appRoot = file.xml("docProps/app.xml");
  for (const name of ["Company", "Manager"]) {
    const text = child(appRoot, name)?.text;
    if (text !== undefined && text !== "") workbook.properties[name.toLowerCase()] = unescapeOffice(text);
  }
  for (const property of children(file.xml("docProps/custom.xml"), "property")) {
    const [value] = property.children;
    const name = unescapeOffice(property.attributes["name"] ?? "");
    if (value === undefined) continue;
    if (value.name === "bool") workbook.customProperties.set(name, value.text === "true" || value.text === "1");
    else if (/^(?:i\d|int|r4|r8|decimal|ui\d)$/.test(value.name)) workbook.customProperties.set(name, numberOr(value.text, 0));
    else workbook.customProperties.set(name, unescapeOffice(value.text));
  }
}

/** Settings of this file, and those that add-ins left in a file of Excel's (each add-in's in a part of its own there). */
export function readSettings(file: OpenPackage, workbook: Workbook): void {
  for (const path of file.paths()) {
    const ours = /^customxml\/item\d+\.xml$/.test(path);
    if (!ours && !/^xl\/webextensions\/webextension\d+\.xml$/.test(path)) continue;
    const root = file.xml(path);
    const entries = ours
      ? children(root?.name === "documentSettings" ? root : undefined, "setting")
      : children(child(root, "properties"), "property");
    for (const { attributes, text } of entries) {
      const value = ours ? unescapeOffice(text) : (attributes["value"] ?? "");
      try {
        workbook.settings.set(unescapeOffice(attributes["name"] ?? ""), JSON.parse(value));
      } catch {
        workbook.settings.set(unescapeOffice(attributes["name"] ?? ""), value);
      }
    }
  }
}

function customValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  return typeof value === "number" ? `<vt:r8>${value}</vt:r8>` : element("vt:lpwstr", {}, escapeXml(value));
}

export function writeProperties(workbook: Workbook, file: NewPackage): void {
  const { properties } = workbook;
  const rows = core.map(([property, name]) => {
    const text = properties[property];
    const attributes = name.startsWith("dcterms:") ? { "xsi:type": "dcterms:W3CDTF" } : {};
    return text === undefined || text === "" ? "" : element(name, attributes, escapeXml(text));
  });
  const coreNames = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  file.add(
    "docProps/core.xml",
    element("cp:coreProperties", coreNames, ...rows),
    "application/vnd.openxmlformats-package.core-properties+xml",
  );
  file.relate("", "core-properties", "docProps/core.xml");
  // LibreOffice keeps the stored results of functions it does not know only in files that say they are Excel's.
  const app = element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    "<Application>Microsoft Excel</Application>",
    properties["manager"] ? element("Manager", {}, escapeXml(properties["manager"])) : "",
    properties["company"] ? element("Company", {}, escapeXml(properties["company"])) : "",
    "<AppVersion>16.0300</AppVersion>",
  );
  file.add("docProps/app.xml", app, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  file.relate("", "extended-properties", "docProps/app.xml");
  if (workbook.customProperties.size > 0) {
    const custom = [...workbook.customProperties].map(([name, value], index) =>
      element("property", { fmtid: customFormat, pid: index + 2, name }, customValue(value)),
    );
    const names = {
      xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    };
    file.add(
      "docProps/custom.xml",
      element("Properties", names, ...custom),
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    );
    file.relate("", "custom-properties", "docProps/custom.xml");
  }
}

export function writeSettings(workbook: Workbook, file: NewPackage): void {
  if (workbook.settings.size === 0) return;
  const settings = [...workbook.settings].map(([name, value]) => element("setting", { name }, escapeXml(JSON.stringify(value) ?? "null")));
  file.add(settingsPath, element("documentSettings", { xmlns: settingsNamespace }, ...settings), "application/xml");
  file.relate("xl/workbook.xml", "customXml", settingsPath);
}
