/** What the page needs of the add-in's manifest. */
export interface Manifest {
  readonly displayName: string;
  /** Namespace of the custom functions; null when the add-in has none. */
  readonly namespace: string | null;
  readonly pane: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action: { readonly kind: "ShowTaskpane" } | { readonly kind: "ExecuteFunction"; readonly functionName: string };
}

/** Reads manifest.xml the way Excel does: resource ids looked up in the display language, addresses answered by this server. */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const wrong = document.querySelector("parsererror");
  if (wrong) throw new Error(`manifest.xml is not well-formed: ${wrong.textContent}`);
  const resources = new Map(
    all(document, "Resources").flatMap((section) =>
      ["Image", "Url", "String"].flatMap((kind) =>
        all(section, kind).map((item) => [item.getAttribute("id") ?? "", valueIn(item, locale)]),
      ),
    ) as [string, string][],
  );
  const resource = (of: Element | undefined): string => resources.get(of?.getAttribute("resid") ?? "") ?? "";
  const text = (parent: Element | undefined, name: string): string => resource(parent && child(parent, name));

  const button = (control: Element): RibbonButton => {
    const tip = child(control, "Supertip");
    const images = all(control, "Image");
    const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0];
    const action = child(control, "Action");
    const functionName = action && child(action, "FunctionName")?.textContent?.trim();
    return {
      id: control.getAttribute("id") ?? "",
      label: text(control, "Label"),
      tipTitle: text(tip, "Title"),
      tip: text(tip, "Description"),
      icon: image ? served(resource(image)) : null,
      action: functionName ? { kind: "ExecuteFunction", functionName } : { kind: "ShowTaskpane" },
    };
  };
  const tab = (element: Element): RibbonTab => ({
    id: element.getAttribute("id") ?? "",
    label: text(element, "Label"),
    groups: all(element, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(group, "Label"),
      buttons: all(group, "Control").map(button),
    })),
  });
  const namespace = all(document, "Namespace")[0];
  const defaultPage = all(document, "DefaultSettings")[0];
  const page = defaultPage && child(defaultPage, "SourceLocation")?.getAttribute("DefaultValue");
  return {
    displayName: all(document, "DisplayName").map((name) => valueIn(name, locale))[0] ?? "",
    namespace: namespace ? resource(namespace) : null,
    pane: served(page ?? ""),
    tabs: all(document, "CustomTab").map(tab),
  };
}

const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const child = (parent: Element, name: string): Element | undefined => [...parent.children].find((one) => one.localName === name);

/** A text in a language, or as it is said in all that have none of their own. */
const valueIn = (item: Element, locale: string): string =>
  [...all(item, "Override").filter((override) => override.getAttribute("Locale") === locale), item].flatMap(
    (each) => each.getAttribute("Value") ?? each.getAttribute("DefaultValue") ?? [],
  )[0] ?? "";

/** The add-in's own site is answered below /addin/. */
const served = (address: string): string => `/addin${new URL(address, "https://localhost").pathname}`;
