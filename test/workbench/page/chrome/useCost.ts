import { useEffect, useState } from "react";
import type { Cost } from "../../hostApi";
import type { Session } from "../session";

const readEvery = 250;
/** Messages closer together than this belong to one command. */
const sameCommand = 1200;

/** What the last command cost: the sum over a burst of messages between the add-in and the host. */
export function useCost(session: Session): Pick<Cost, "roundTrips" | "requestBytes" | "responseBytes"> {
  const [shown, setShown] = useState({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  const { host } = session;
  useEffect(() => {
    let latest = { ...host.cost };
    let before = latest;
    let changedAt = 0;
    const timer = setInterval(() => {
      const now = { ...host.cost };
      if (now.roundTrips === latest.roundTrips) return;
      const at = performance.now();
      if (at - changedAt > sameCommand) before = latest;
      changedAt = at;
      latest = now;
      setShown({
        roundTrips: now.roundTrips - before.roundTrips,
        requestBytes: now.requestBytes - before.requestBytes,
        responseBytes: now.responseBytes - before.responseBytes,
      });
    }, readEvery);
    return () => clearInterval(timer);
  }, [host]);
  return shown;
}

export const bytesText = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
