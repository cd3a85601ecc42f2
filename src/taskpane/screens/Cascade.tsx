import { Button, makeStyles, Spinner, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useId, useMemo } from "react";
import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import { partOfFinding } from "../cascadeFindingParts";
import { EntityPart } from "../parts/cascade/EntityPart";
import { FilePart } from "../parts/cascade/FilePart";
import { GenerateBar } from "../parts/cascade/GenerateBar";
import { MatrixPart } from "../parts/cascade/MatrixPart";
import { SheetPart } from "../parts/cascade/SheetPart";
import { Delayed } from "../parts/Delayed";
import { ProblemBar } from "../parts/ProblemBar";
import { ScreenHeading } from "../parts/ScreenHeading";
import type { PaneServices } from "../services";
import { useSurroundings } from "../surroundings";
import { cascadeParts, useCascade, type CascadePart } from "../useCascade";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, flexGrow: 1 },
  back: { alignSelf: "start", marginInlineStart: "-8px" },
  head: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  // As far to the left as the text.
  tabs: { marginInline: "-8px" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  door: { alignSelf: "start" },
});

export interface CascadeProps {
  readonly services: Pick<PaneServices, "cascade" | "travel">;
  readonly readThisSheet: () => void;
  readonly back: () => void;
}

/** The card broken down to departments: who there is, who carries what, what generating would do, and sheets that leave and come back. */
export function Cascade({ services, readThisSheet, back }: CascadeProps) {
  const styles = useStyles();
  const { cascade, pane } = useSurroundings().messages;
  const [state, planned, actions] = useCascade(services.cascade);
  const tabs = useId();
  const { plan, part, busy } = state;
  const isWithoutCard = plan === null && state.problem?.kind === "workbook" && state.problem.code === "item-not-found";
  const { glance = null, latest = null, current = null } = planned ?? {};
  // Findings of the figures follow at once, those of sheets when they were gone through.
  const findings = useMemo(() => {
    const said = current ?? glance;
    return said === null ? null : byPart(said.findings);
  }, [current, glance]);
  const showErrors = () => {
    const first = glance?.findings.find(({ severity }) => severity === "error");
    if (first !== undefined) actions.show(partOfFinding[first.code]);
  };
  return (
    <div className={styles.root}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        disabledFocusable={busy === "generating"}
        onClick={back}
      >
        {pane.back}
      </Button>
      <div className={styles.head}>
        <ScreenHeading text={cascade.title} takesFocus />
        {plan !== null && (
          <Button
            appearance="subtle"
            icon={<ArrowSync16Regular />}
            aria-label={cascade.again}
            title={cascade.again}
            disabledFocusable={busy !== null}
            onClick={actions.read}
          />
        )}
      </div>
      {busy === "reading" && (
        <Delayed>
          <Spinner size="tiny" label={cascade.reading} />
        </Delayed>
      )}
      {isWithoutCard && (
        <>
          <p className={styles.text}>{cascade.noCard}</p>
          <Button className={styles.door} appearance="primary" onClick={readThisSheet}>
            {pane.useThisSheet}
          </Button>
        </>
      )}
      {plan === null && state.problem !== null && !isWithoutCard && (
        <div role="alert">
          <ProblemBar problem={state.problem} tryAgain={actions.tryAgain} dismiss={actions.dismiss} />
        </div>
      )}
      {plan !== null && (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={cascade.parts}
            selectedValue={part}
            onTabSelect={(_event, { value }) => {
              const chosen = cascadeParts.find((each) => each === value);
              if (chosen !== undefined) actions.show(chosen);
            }}
          >
            {cascadeParts.map((each) => (
              <Tab key={each} id={`${tabs}${each}`} value={each} aria-controls={`${tabs}panel`}>
                {cascade[each]}
              </Tab>
            ))}
          </TabList>
          <div id={`${tabs}panel`} role="tabpanel" aria-labelledby={`${tabs}${part}`}>
            {part === "entities" && (
              <EntityPart
                inHand={plan.inHand}
                choice={plan.choice}
                findings={(findings?.entities ?? []).filter(isNotSaidAlready)}
                choose={actions.choose}
              />
            )}
            {part === "matrix" && (
              <MatrixPart
                inHand={plan.inHand}
                choice={plan.choice}
                glance={glance}
                findings={findings?.matrix ?? []}
                choose={actions.choose}
              />
            )}
            {part === "sheets" &&
              (latest === null ? (
                <Delayed>
                  <Spinner size="tiny" label={cascade.previewing} />
                </Delayed>
              ) : (
                <SheetPart preview={latest} findings={findings?.sheets ?? []} />
              ))}
            {part === "files" && (
              <FilePart
                services={services.travel}
                entities={plan.inHand.start.entities.filter(({ id }) => plan.inHand.hasSheet(id))}
                changed={actions.reread}
              />
            )}
          </div>
          {part !== "files" && <GenerateBar state={state} actions={actions} preview={current} showErrors={showErrors} />}
        </>
      )}
    </div>
  );
}

/** Where nobody is listed yet, the part says so itself. */
const isNotSaidAlready = ({ code }: CascadeFinding): boolean => code !== "no-entities";

function byPart(findings: readonly CascadeFinding[]): Readonly<Record<CascadePart, readonly CascadeFinding[]>> {
  const of = (part: CascadePart): readonly CascadeFinding[] => findings.filter(({ code }) => partOfFinding[code] === part);
  return { entities: of("entities"), matrix: of("matrix"), sheets: of("sheets"), files: of("files") };
}
