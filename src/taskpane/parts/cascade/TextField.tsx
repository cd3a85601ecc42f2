import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSurroundings } from "../../surroundings";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

/** A text that is taken when Enter is pressed or the field is left. `needed`: it cannot be empty. */
export function TextField(props: { label: string; text: string; needed?: boolean; take: (text: string) => void }) {
  const { label, text, needed = false, take } = props;
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const [typed, type] = useState<string | null>(null);
  const wrong = needed && typed !== null && typed.trim() === "";
  const finish = () => {
    if (typed === null || wrong) return;
    type(null);
    if (typed.trim() !== text) take(typed.trim());
  };
  return (
    <Field label={label} size="small" {...(wrong ? { validationMessage: cascade.nameNeeded } : {})}>
      <Input
        className={styles.input}
        size="small"
        value={typed ?? text}
        onChange={(_event, { value }) => type(value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
          if (key === "Escape") type(null);
        }}
      />
    </Field>
  );
}
