import type { ReactElement, ReactNode } from "react";

/** Buttons that belong together, with their name below. */
export function RibbonGroupView({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-group-controls">{children}</div>
      <div className="ribbon-group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
