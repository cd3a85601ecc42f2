import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { readFigure } from "../../../domain/figures/figure";
import { useSurroundings } from "../../surroundings";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

export interface NumberFieldProps {
  /** Shown above, or (`hidden`) only said. */
  readonly label: string;
  readonly hidden?: boolean;
  readonly hint?: string;
  readonly weight: number;
  readonly take: (weight: number) => void;
}

/** A weight: taken when Enter is pressed or the field is left, not while it is typed. */
export function NumberField({ label, hidden = false, hint, weight, take }: NumberFieldProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const [typed, type] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const finish = () => {
    if (typed === null) return;
    const read = readFigure(typed);
    const fits = read.kind === "figure" && read.value >= 0;
    setWrong(!fits);
    if (!fits) return;
    type(null);
    if (read.value !== weight) take(read.value);
  };
  const input = (
    <Input
      className={styles.input}
      size="small"
      inputMode="decimal"
      value={typed ?? String(weight)}
      {...(hidden ? { "aria-label": label, "aria-invalid": wrong, title: wrong ? cascade.notAWeight : label } : {})}
      onChange={(_event, { value }) => type(value)}
      onBlur={finish}
      onKeyDown={({ key }) => {
        if (key === "Enter") finish();
        if (key === "Escape") type(null);
      }}
    />
  );
  if (hidden) return input;
  return (
    <Field label={label} size="small" {...(wrong ? { validationMessage: cascade.notAWeight } : hint === undefined ? {} : { hint })}>
      {input}
    </Field>
  );
}
