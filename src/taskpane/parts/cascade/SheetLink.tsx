import { Link } from "@fluentui/react-components";
import { useSurroundings } from "../../surroundings";

/** A sheet that is one press away. `quiet` where every line is a link. */
export function SheetLink({ sheet, text = sheet, quiet = false }: { sheet: string; text?: string; quiet?: boolean }) {
  const { messages, goTo } = useSurroundings();
  return (
    <Link
      as="button"
      appearance={quiet ? "subtle" : "default"}
      title={messages.cascade.goToSheet(sheet)}
      onClick={() => goTo(`${sheet}!A1`)}
    >
      {text}
    </Link>
  );
}
