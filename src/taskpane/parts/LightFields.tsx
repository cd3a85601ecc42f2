import { Button, Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress, plainAddress } from "../../domain/address";
import { takesShape, type LightLook } from "../../domain/lights/lightRules";
import type { LightProposal } from "../../domain/lights/proposeLights";
import type { LightChoice } from "../../domain/lights/selection";
import type { GridRect } from "../../domain/reading/sheetGrid";
import { readTarget } from "../../domain/figures/target";
import { readThreshold } from "../../domain/thresholds";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pick: { alignSelf: "start", marginTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
});

export interface LightFieldsProps {
  readonly proposal: LightProposal;
  readonly choice: LightChoice;
  readonly look: LightLook["kind"];
  readonly busy: boolean;
  readonly choose: (choice: LightChoice) => void;
  readonly pickTarget: () => void;
  readonly setLook: (look: LightLook["kind"]) => void;
}

/** `Targets!B2:B9`, or the cell alone. */
export function areaText(sheet: string, { row, column, rows, columns }: GridRect): string {
  const first = plainAddress(sheet, row, column);
  return rows * columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** What figures are judged by: as it was found, and to be said otherwise. */
export function LightFields(props: LightFieldsProps) {
  const styles = useStyles();
  const { lights, directions } = useSurroundings().messages;
  const { proposal, choice, choose } = props;
  const { higher, lower, range } = proposal.directions;
  const found = lights.directionsFound(higher, lower, range);
  const directionTexts = {
    found: found === "" ? lights.asOnSheet : `${lights.asOnSheet} (${found})`,
    higher: directions.higher,
    lower: directions.lower,
  };
  const direction = choice.direction === "higher" || choice.direction === "lower" ? choice.direction : "found";
  const shapes = proposal.formats.length === 1 && proposal.formats.every(takesShape);
  return (
    <div className={styles.root}>
      <TargetField {...props} />
      <Field label={lights.direction}>
        <Dropdown
          className={styles.input}
          value={directionTexts[direction]}
          selectedOptions={[direction]}
          onOptionSelect={(_event, { optionValue }) =>
            choose({ direction: optionValue === "higher" || optionValue === "lower" ? optionValue : null })
          }
        >
          {(["found", "higher", "lower"] as const).map((each) => (
            <Option key={each} value={each}>
              {directionTexts[each]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <ThresholdField {...props} />
      <Field label={lights.look} {...(shapes ? {} : { hint: lights.noShape })}>
        <RadioGroup
          value={shapes ? props.look : "fill"}
          onChange={(_event, { value }) => props.setLook(value === "shape" ? "shape" : "fill")}
        >
          <Radio value="fill" label={lights.looks.fill} />
          <Radio value="shape" label={lights.looks.shape} disabled={!shapes} />
        </RadioGroup>
      </Field>
    </div>
  );
}

function TargetField({ proposal, choice, busy, choose, pickTarget }: LightFieldsProps) {
  const styles = useStyles();
  const { lights } = useSurroundings().messages;
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const [first, ...others] = proposal.targets;
  const where = first === undefined ? "" : `${areaText(first.sheet, first.area)}${others.length > 0 ? " …" : ""}`;
  const picked = choice.target?.kind === "cells" ? lights.targetPicked(areaText(choice.target.sheet, choice.target.area)) : null;
  const said = picked ?? (first === undefined ? (choice.target ? "" : lights.targetNone) : lights.targetFound(where));
  const take = (typed: string): void => {
    setText(typed);
    const read = readTarget(typed);
    setWrong(read.kind === "not-a-number");
    if (read.kind === "no-target") choose({ target: null });
    if (read.kind === "target")
      choose({ target: read.target.kind === "point" ? { kind: "figure", figure: read.target.figure } : read.target });
  };
  return (
    <div>
      <Field
        label={lights.target}
        hint={[...(said === "" ? [] : [`${said}.`]), `${lights.targetHint}.`].join(" ")}
        {...(wrong ? { validationMessage: lights.notANumber } : {})}
      >
        <Input className={styles.input} value={text} placeholder={lights.asOnSheet} onChange={(_event, { value }) => take(value)} />
      </Field>
      <Button
        className={styles.pick}
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          setText("");
          setWrong(false);
          pickTarget();
        }}
      >
        {lights.pickTarget}
      </Button>
    </div>
  );
}

function ThresholdField({ proposal, choose }: LightFieldsProps) {
  const styles = useStyles();
  const { lights } = useSurroundings().messages;
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const take = (typed: string): void => {
    setText(typed);
    const read = readThreshold(typed);
    setWrong("text" in read);
    if (read.kind === "missing") choose({ threshold: null });
    else if (!("text" in read)) choose({ threshold: read });
  };
  const onSheet = proposal.threshold?.kind === "cell";
  const found = onSheet ? lights.thresholdFound : lights.thresholdDefault;
  return (
    <Field
      label={lights.threshold}
      hint={`${found}. ${lights.thresholdHint}.`}
      {...(wrong ? { validationMessage: lights.notANumber } : {})}
    >
      <Input
        className={styles.input}
        value={text}
        placeholder={onSheet ? lights.asOnSheet : ""}
        onChange={(_event, { value }) => take(value)}
      />
    </Field>
  );
}
