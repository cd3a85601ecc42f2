import { Link } from "@fluentui/react-components";
import { cellOf } from "../messages/cellText";
import { useSurroundings } from "../surroundings";

/** A cell that is one click away. Nothing for what concerns a whole sheet. `quiet` where every line is a link. */
export function CellLink({ at, text, quiet = false }: { at: string; text?: string; quiet?: boolean }) {
  const { messages, goTo } = useSurroundings();
  if (!at.includes("!")) return null;
  return (
    <Link
      as="button"
      appearance={quiet ? "subtle" : "default"}
      aria-label={text === undefined ? messages.pane.goToCell(cellOf(at)) : undefined}
      title={text === undefined ? undefined : messages.pane.goToCell(cellOf(at))}
      onClick={() => goTo(at)}
    >
      {text ?? cellOf(at)}
    </Link>
  );
}
