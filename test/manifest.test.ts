import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { functionTexts } from "../scripts/functionTexts";

// Microsoft's rules for an add-in only manifest, checked here because its own validator is a service on the network:
// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the elements' reference pages.

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new new JSDOM("").window.DOMParser().parseFromString(text, "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
const only = (name: string): Element => {
  const [element, ...more] = all(name);
  if (!element || more.length > 0) throw new Error(`${name}: expected once`);
  return element;
};
const childNames = (element: Element): string[] => [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap(all)
    .filter((e) => e.hasAttribute("id"))
    .map((e) => [attribute(e, "id"), e]),
);
const namespaceId = attribute(only("Namespace"), "resid");
const valueOf = (resid: string): string => attribute(resources.get(resid) ?? manifest.documentElement, "DefaultValue");

/** What an element says, by locale; `default` is English. */
const inEveryLanguage = (element: Element): Record<string, string> => ({
  default: attribute(element, "DefaultValue"),
  ...Object.fromEntries([...element.children].map((override) => [attribute(override, "Locale"), attribute(override, "Value")])),
});

/** The children that are there stand in this order. */
function expectOrder(element: Element, order: readonly string[]): void {
  const names = childNames(element);
  expect(names.filter((name) => !order.includes(name))).toEqual([]);
  const places = names.map((name) => order.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

const pixels = (file: string): number => readFileSync(file).readUInt32BE(16);
const shippedFile = (address: string): string => path.join(root, new URL(address).pathname);

describe("manifest.xml", () => {
  test("is well-formed", () => expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0));

  test("its elements stand in the order Office reads them in", () => {
    expectOrder(manifest.documentElement, [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expectOrder(only("VersionOverrides"), ["Description", "Requirements", "Hosts", "Resources"]);
    expectOrder(only("Resources"), ["Images", "Urls", "ShortStrings", "LongStrings"]);
    expectOrder(only("DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]);
    const overriddenHost = all("Host").find((host) => host.hasAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type"));
    expectOrder(overriddenHost ?? manifest.documentElement, ["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    for (const control of all("Control")) expectOrder(control, ["Label", "ToolTip", "Supertip", "Icon", "Action"]);
    for (const group of all("Group")) expectOrder(group, ["Label", "Icon", "Control"]);
    for (const tip of all("Supertip")) expectOrder(tip, ["Title", "Description"]);
    const customFunctions = all("ExtensionPoint").find((point) => point.outerHTML.includes("CustomFunctions")) ?? manifest.documentElement;
    expectOrder(customFunctions, ["Script", "Page", "Metadata", "Namespace"]);
  });

  test("every reference to a resource resolves, and every resource is used", () => {
    const used = [...manifest.getElementsByTagName("*")]
      .filter((element) => element.hasAttribute("resid"))
      .map((e) => attribute(e, "resid"));
    expect(used.filter((resid) => !resources.has(resid))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  test("names and texts keep to their lengths", () => {
    const tooLong = (elements: Element[], limit: number): string[] =>
      elements.flatMap((element) => Object.values(inEveryLanguage(element))).filter((value) => value.length > limit || value === "");
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
    expect(
      ["CustomTab", "Group", "Control"]
        .flatMap(all)
        .map((e) => attribute(e, "id"))
        .filter((id) => id === "" || id.length > 125),
    ).toEqual([]);
    expect(tooLong(all("DisplayName"), 125)).toEqual([]);
    expect(
      tooLong(
        all("Description").filter((e) => e.hasAttribute("DefaultValue")),
        250,
      ),
    ).toEqual([]);
    expect(tooLong([...only("ShortStrings").children], 125)).toEqual([]);
    expect(tooLong([...only("LongStrings").children], 250)).toEqual([]);
    expect(tooLong([...only("Urls").children], 2048)).toEqual([]);
  });

  test("every text is there in the same languages", () => {
    const texts = [only("DisplayName"), ...all("Description").filter((e) => e.hasAttribute("DefaultValue")), ...all("String")].filter(
      (element) => attribute(element, "id") !== namespaceId,
    );
    const languages = texts.map((element) => [element.getAttribute("id") ?? element.localName, Object.keys(inEveryLanguage(element))]);
    expect(languages).toEqual(languages.map(([name]) => [name, ["default", "de-DE", "fr-FR", "es-ES"]]));
    for (const override of all("Override")) expect(override.prefix).toBe(override.parentElement?.prefix);
  });

  test("in every language Excel is led to that language's descriptions of the functions", () => {
    const metadata = resources.get(attribute(only("Metadata").children[0] ?? manifest.documentElement, "resid"));
    expect(inEveryLanguage(metadata ?? manifest.documentElement)).toEqual({
      default: "https://localhost:3000/functions.json",
      ...Object.fromEntries(
        Object.keys(functionTexts).map((language) => [
          `${language}-${language.toUpperCase()}`,
          `https://localhost:3000/functions-${language}.json`,
        ]),
      ),
    });
  });

  test("in every language the first words name the tab and the button as the ribbon does", () => {
    const said = (resid: string): Record<string, string> => inEveryLanguage(resources.get(resid) ?? manifest.documentElement);
    for (const [locale, sentence] of Object.entries(said("BSC.GetStarted.Description"))) {
      expect(sentence).toContain(said("BSC.Tab.Label")[locale]);
      expect(sentence).toContain(said("BSC.Build.Label")[locale]);
    }
  });

  test("ids are unique", () => {
    const ids = [...manifest.getElementsByTagName("*")].filter((e) => e.hasAttribute("id")).map((e) => attribute(e, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test("every address is https, and people can get help", () => {
    const addresses = [...text.matchAll(/"(\w+:\/\/[^"]+)"/g)]
      .map((match) => match[1] ?? "")
      .filter((each) => !/schemas\.microsoft|www\.w3/.test(each));
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    expect(existsSync(shippedFile(attribute(only("SupportUrl"), "DefaultValue")))).toBe(true);
  });

  test("every icon is there in the size it says", () => {
    const sized = all("Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => ({ size: Number(attribute(image, "size")), file: shippedFile(valueOf(attribute(image, "resid"))) }));
    sized.push({ size: 32, file: shippedFile(attribute(only("IconUrl"), "DefaultValue")) });
    sized.push({ size: 64, file: shippedFile(attribute(only("HighResolutionIconUrl"), "DefaultValue")) });
    expect(sized.filter(({ size, file }) => !existsSync(file) || pixels(file) !== size)).toEqual([]);
    for (const icon of all("Icon")) expect([...icon.children].map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
  });

  test("one page carries pane, functions and commands", () => {
    const page = attribute(only("Runtime"), "resid");
    expect(attribute(only("Runtime"), "lifetime")).toBe("long");
    expect(attribute(only("FunctionFile"), "resid")).toBe(page);
    expect(attribute(only("Page").children[0] ?? manifest.documentElement, "resid")).toBe(page);
    expect(valueOf(page)).toBe(attribute(only("DefaultSettings").children[0] ?? manifest.documentElement, "DefaultValue"));
    expect(all("TaskpaneId")).toEqual([]);
  });

  test("the functions are in the namespace BSC, in every language", () =>
    expect(inEveryLanguage(resources.get(namespaceId) ?? manifest.documentElement)).toEqual({ default: "BSC" }));

  test("every button does something the add-in knows", () => {
    const joined = readFileSync(path.join(root, "src/taskpane/index.tsx"), "utf8");
    const commands = all("FunctionName").map((name) => name.textContent ?? "");
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !new RegExp(`^\\s*${command}: async`, "m").test(joined))).toEqual([]);
  });
});
