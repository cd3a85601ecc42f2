import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Color20Regular } from "@fluentui/react-icons/svg/color";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DataLine20Regular } from "@fluentui/react-icons/svg/data-line";
import { Organization20Regular } from "@fluentui/react-icons/svg/organization";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { cardModes, type CardMode } from "../../app/card/cardMode";
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
  /** How the card is written; left out where there is none. */
  readonly written?: { readonly mode: CardMode; readonly rewrite: (mode: CardMode) => void };
  readonly repairFormulas: () => void;
  readonly selfCheck: () => void;
}

/** The name of the one choice among the entries. */
const way = "way";

/** What is needed now and then. */
export function MoreMenu({ busy, lookOver, openLights, openCascade, showCharts, written, repairFormulas, selfCheck }: MoreMenuProps) {
  const { pane, cascade, dataReport, lights } = useSurroundings().messages;
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ [way]: written === undefined ? [] : [written.mode] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        const mode = cardModes.find((each) => each === chosen);
        if (mode !== undefined && mode !== written?.mode) written?.rewrite(mode);
      }}
    >
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
          {written !== undefined && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{pane.writtenIn}</MenuGroupHeader>
                {cardModes.map((mode) => (
                  <MenuItemRadio key={mode} name={way} value={mode}>
                    {pane.modes[mode]}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
