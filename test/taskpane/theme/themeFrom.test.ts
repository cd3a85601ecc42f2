import { teamsHighContrastTheme } from "@fluentui/react-components";
import { appearanceOf, themeFrom } from "../../../src/taskpane/theme/themeFrom";

const office = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({ bodyBackgroundColor, bodyForegroundColor });

describe("the pane takes the host's theme", () => {
  test.each([
    ["white", office("#FFFFFF", "#000000"), "light"],
    ["colourful", office("#E6E6E6", "#262626"), "light"],
    ["dark grey", office("#666666", "#FFFFFF"), "dark"],
    ["black", office("#262626", "#FFFFFF"), "dark"],
    ["high contrast black", office("#000000", "#FFFFFF"), "high-contrast"],
    ["short form", office("#fff", "#000"), "light"],
    ["none", null, "light"],
    ["unreadable", office("rgb(1,2,3)", "white"), "light"],
  ] as const)("%s", (_name, colours, appearance) => expect(appearanceOf(colours, false)).toBe(appearance));

  test("colours forced by the system win", () => expect(themeFrom(office("#FFFFFF", "#000000"), true)).toBe(teamsHighContrastTheme));
});
