import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { narrow } from "./narrow";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    hyphens: "auto",
    [narrow]: { WebkitLineClamp: 5 },
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    ":focus": { outline: "none" },
  },
});

/** Gives the focus to the heading of the screen around an element that is about to go: else keyboard and screen reader begin anew. */
export function focusHeadingAround(element: Element): void {
  element.closest("main")?.querySelector("h1")?.focus();
}

/** A screen's heading. Takes the focus when the screen replaces another, so that keyboard and screen reader follow. */
export function ScreenHeading({ text, takesFocus }: { text: string; takesFocus: boolean }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading} title={text}>
      {text}
    </h1>
  );
}
