import { useLayoutEffect } from "react";
import { noteScroll, scrollOf } from "../place";

/** Shows a screen where it was left; stands behind the screen, so that it is drawn by then. */
export function ScrollPlace({ screen }: { readonly screen: string }): null {
  useLayoutEffect(() => {
    const page = document.scrollingElement;
    if (!page) return;
    page.scrollTop = scrollOf(screen);
    const note = (): void => {
      noteScroll(screen, page.scrollTop);
    };
    document.addEventListener("scroll", note, { passive: true });
    return () => {
      document.removeEventListener("scroll", note);
    };
  }, [screen]);
  return null;
}
