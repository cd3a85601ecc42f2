import { useState, type ReactElement } from "react";
import type { RibbonButton, RibbonTab } from "../manifest";
import type { Session } from "../session";
import { HomeTab } from "./HomeTab";
import { RibbonGroupView } from "./RibbonGroupView";
import { bytesText, useCost } from "./useCost";

const home = "home";

/** The ribbon: the workbench's own tab, then the tabs of the add-in's manifest. */
export function Ribbon({ session, examples }: { readonly session: Session; readonly examples: readonly string[] }): ReactElement {
  const { tabs } = session.manifest;
  const [shown, setShown] = useState(tabs[0]?.id ?? home);
  const tab = tabs.find(({ id }) => id === shown);
  return (
    <header className="ribbon">
      <div className="ribbon-top">
        <div className="ribbon-tabs" role="tablist" aria-label="Ribbon">
          {[{ id: home, label: "Home" }, ...tabs].map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`ribbon-tab-${id}`}
              aria-selected={shown === id}
              className="ribbon-tab"
              onClick={() => setShown(id)}
            >
              {label}
            </button>
          ))}
        </div>
        <div className="workbook-name" title="The open workbook">
          {session.workbook.name}
        </div>
        <CostMeter session={session} />
      </div>
      <div className="ribbon-strip" role="tabpanel" aria-labelledby={`ribbon-tab-${shown}`}>
        {tab ? <AddInTab tab={tab} session={session} /> : <HomeTab session={session} examples={examples} />}
      </div>
    </header>
  );
}

function CostMeter({ session }: { readonly session: Session }): ReactElement {
  const cost = useCost(session);
  const trips = `${cost.roundTrips} round trip${cost.roundTrips === 1 ? "" : "s"}`;
  return (
    <span className="cost" title={`The last command: ${trips}, ${cost.requestBytes} bytes asked, ${cost.responseBytes} bytes answered`}>
      {trips} · {bytesText(cost.requestBytes + cost.responseBytes)}
    </span>
  );
}

function AddInTab({ tab, session }: { readonly tab: RibbonTab; readonly session: Session }): ReactElement {
  return (
    <>
      {tab.groups.map((group) => (
        <RibbonGroupView key={group.id} label={group.label}>
          {group.buttons.map((button) => (
            <AddInButton key={button.id} button={button} session={session} />
          ))}
        </RibbonGroupView>
      ))}
    </>
  );
}

function AddInButton({ button, session }: { readonly button: RibbonButton; readonly session: Session }): ReactElement {
  const running = session.runningCommand === button.id;
  const run = (): void => {
    if (button.action.kind === "ShowTaskpane") session.showPane(true);
    else void session.runCommand(button.action.functionName, button.id);
  };
  const tip = `supertip-${button.id}`;
  return (
    <div className="ribbon-button-place">
      <button type="button" className="ribbon-button large" aria-describedby={tip} aria-busy={running} disabled={running} onClick={run}>
        {button.icon !== null && <img src={button.icon} width={32} height={32} alt="" />}
        <span>{button.label}</span>
      </button>
      <div className="supertip" role="tooltip" id={tip}>
        <strong>{button.tipTitle}</strong>
        {button.tip}
      </div>
    </div>
  );
}
