import { Dropdown, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { descriptors, seriesNames, type LineRole } from "../../domain/reading/reading";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  picker: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(320px, 60vh)", minWidth: "180px" },
  ignored: { color: tokens.colorNeutralForeground3 },
});

const roles: ReadonlySet<string> = new Set<LineRole>([...seriesNames, ...descriptors, "ignored"]);
const isRole = (candidate: string | undefined): candidate is LineRole => candidate !== undefined && roles.has(candidate);

/** What a line holds, to pick from a list: one pick puts it right. */
export function RolePicker({ label, role, pick }: { label: string; role: LineRole; pick: (role: LineRole) => void }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const option = (each: LineRole) => (
    <Option key={each} value={each}>
      {messages.roles[each]}
    </Option>
  );
  return (
    <Dropdown
      aria-label={label}
      size="small"
      className={styles.picker}
      button={role === "ignored" ? { className: styles.ignored } : {}}
      listbox={{ className: styles.list }}
      positioning={{ position: "below", align: "end", fallbackPositions: ["above-end"] }}
      value={messages.roles[role]}
      selectedOptions={[role]}
      onOptionSelect={(_event, { optionValue }) => {
        if (isRole(optionValue) && optionValue !== role) pick(optionValue);
      }}
    >
      {option("ignored")}
      <OptionGroup label={messages.preview.figureRoles}>{seriesNames.map(option)}</OptionGroup>
      <OptionGroup label={messages.preview.kpiRoles}>{descriptors.map(option)}</OptionGroup>
    </Dropdown>
  );
}
