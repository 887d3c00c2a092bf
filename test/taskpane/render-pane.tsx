import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app";
import { createPane } from "../../src/taskpane/pane";
import type { Assistant } from "../../src/assistant";
import type { Command } from "../../src/commands";
import type { Locale } from "../../src/locales";
import { fakeAssistant } from "./fake-assistant";

// Screens are loaded on demand, and a busy machine needs long for that.
configure({ asyncUtilTimeout: 20_000 });

/** Shows the whole pane over an assistant that answers with literal data. */
export function renderPane(
  part: Partial<Assistant> = {},
  command: Command = { kind: "open" },
  locale: Locale = "zh-CN",
) {
  // jsdom has no media queries.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const assistant = fakeAssistant(part);
  const pane = createPane(assistant);
  render(<App pane={pane} command={command} locale={locale} />);
  return { assistant, pane, user: userEvent.setup() };
}
