import { tradeLayouts } from "./thirdTrades";
import { trapLayouts } from "./thirdTraps";
import { layoutOf } from "./written";

/** Layouts of a third hand: trades, languages and traps that the others do not have. */
export const thirdLayouts = [...tradeLayouts, ...trapLayouts].map(layoutOf);
