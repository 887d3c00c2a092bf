/** The part of Office.js that says which buttons can be pressed. */
export interface GreyingRibbon {
  readonly context: { readonly requirements: { isSetSupported(name: string, version: string): boolean } };
  readonly ribbon?: { requestUpdate(update: RibbonUpdate): Promise<void> };
}

interface RibbonUpdate {
  tabs: { id: string; groups: { id: string; controls: { id: string; enabled: boolean }[] }[] }[];
}

/** The buttons that ask the pane for something (manifest.xml); 打开窗格 only shows it. */
const ASKING = ["CheckButton", "SummaryButton", "PlanButton", "WorkSummaryButton"];

/**
 * Gives the function that greys the ribbon's buttons while they would ask in vain; it turns to Excel only where that changes. In an
 * Excel without RibbonApi 1.1 they stay as they are, and the pane shows what it is busy with.
 */
export function greyButtons(office: GreyingRibbon | undefined): (inVain: boolean) => void {
  const { ribbon } = office ?? {};
  if (!ribbon || office?.context.requirements.isSetSupported("RibbonApi", "1.1") !== true)
    return () => undefined;
  let before = false;
  return (inVain) => {
    if (inVain === before) return;
    before = inVain;
    const controls = ASKING.map((id) => ({ id, enabled: !inVain }));
    // A button that stays as it was does no harm: the pane changes nothing while it writes.
    void ribbon
      .requestUpdate({ tabs: [{ id: "TabHome", groups: [{ id: "CreationGroup", controls }] }] })
      .catch(() => undefined);
  };
}
