import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Color20Regular } from "@fluentui/react-icons/svg/color";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DataLine20Regular } from "@fluentui/react-icons/svg/data-line";
import { Organization20Regular } from "@fluentui/react-icons/svg/organization";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { useSurroundings } from "../surroundings";

export interface MoreMenuProps {
  /** Work is under way: the commands wait. */
  readonly busy: boolean;
  readonly lookOver: () => void;
  readonly openLights: () => void;
  /** Left out where there is no card. */
  readonly openCascade?: () => void;
  /** Absent where there is no card to draw. */
  readonly showCharts?: (() => void) | undefined;
  readonly repairFormulas: () => void;
  readonly selfCheck: () => void;
}

/** What is needed now and then. */
export function MoreMenu({ busy, lookOver, openLights, openCascade, showCharts, repairFormulas, selfCheck }: MoreMenuProps) {
  const { pane, cascade, dataReport, lights } = useSurroundings().messages;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal16Regular />} aria-label={pane.more} title={pane.more} disabledFocusable={busy} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<TableSearch20Regular />} onClick={lookOver}>
            {dataReport.open}
          </MenuItem>
          <MenuItem icon={<Color20Regular />} onClick={openLights}>
            {lights.open}
          </MenuItem>
          {showCharts && (
            <MenuItem icon={<DataLine20Regular />} onClick={showCharts}>
              {pane.charts}
            </MenuItem>
          )}
          {openCascade !== undefined && (
            <MenuItem icon={<Organization20Regular />} onClick={openCascade}>
              {cascade.open}
            </MenuItem>
          )}
          <MenuItem icon={<Wrench20Regular />} onClick={repairFormulas}>
            {pane.repairFormulas}
          </MenuItem>
          <MenuItem icon={<ClipboardCheckmark20Regular />} onClick={selfCheck}>
            {pane.selfCheck}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
