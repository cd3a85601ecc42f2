import { cellAddress } from "../../domain/address";
import { wholeId } from "../../domain/cascade/entity";
import { dataKey } from "../../domain/document";
import type { CardDraft } from "../card/tables/cardTables";
import type { LinkList } from "../card/tables/linkList";
import type { CascadeLayout } from "./cascadeLayout";
import type { CascadeModel } from "./cascadeModel";

/** Links the company's rows of `BSC_Data` to what its entities add up to; links of what is not added up any more are taken back. */
export function linkRolledUp(
  model: CascadeModel,
  layout: CascadeLayout,
  draft: CardDraft,
  links: LinkList,
  formatOf: ReadonlyMap<string, string>,
  renew: boolean,
): void {
  const data = draft.BSC_Data;
  const rows = new Map(
    data.rows.map((row) => [dataKey(String(row.record["KPI"]), String(row.record["Entity"]), String(row.record["Period"])), row]),
  );
  const linked = new Set<string>();
  for (const { kpi, combination, parentId } of model.groups) {
    if (parentId !== wholeId || combination === "none") continue;
    const at = layout.rowsOf(kpi.id, wholeId);
    if (!at) continue;
    model.periods.forEach((period, index) => {
      const key = dataKey(kpi.id, "", period);
      const row = rows.get(key) ?? data.add({ KPI: kpi.id, Entity: "", Period: period });
      const cell = `${layout.sheet}!${cellAddress(at.parent, layout.columnOf("actual", index))}`;
      const figure = { kpiId: kpi.id, kpi: kpi.name, entity: "", period, series: "rolled-up" } as const;
      const number = links.link(figure, cell, formatOf.get(kpi.id) ?? "General");
      if (renew) links.renew(number);
      data.set(row, "Roll-up link", number);
      linked.add(key);
    });
  }
  for (const { kpiId, entity, period, series } of [...links.links]) {
    if (series !== "rolled-up" || linked.has(dataKey(kpiId, entity, period))) continue;
    links.unlink({ kpiId, entity, period, series });
    const row = rows.get(dataKey(kpiId, entity, period));
    if (row) data.set(row, "Roll-up link", "");
  }
}
