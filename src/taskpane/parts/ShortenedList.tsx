import { Button } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import { useSurroundings } from "../surroundings";

/** A list that starts short: two thousand KPIs must not make the pane slow. */
export function ShortenedList<Item>(props: {
  items: readonly Item[];
  first?: number;
  className?: string;
  label?: string;
  children: (item: Item, index: number) => ReactNode;
}) {
  const { items, first = 50 } = props;
  const { messages } = useSurroundings();
  const [shown, setShown] = useState(first);
  const more = Math.min(items.length - shown, first * 4);
  return (
    <>
      <ul className={props.className} aria-label={props.label}>
        {items.slice(0, shown).map((item, index) => (
          <Fragment key={index}>{props.children(item, index)}</Fragment>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + more)}>
          {messages.pane.showMore(more)}
        </Button>
      )}
    </>
  );
}
