import type { ReactElement } from "react";

const PATHS = {
  "circle-check": "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5.2 8.2l2 2L11 6.2",
  "circle-cross": "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  "triangle-alert": "M8 2.2L14.3 13.5H1.7zM8 6.4v3.4M8 11.6v.1",
  clock: "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM8 4.6V8l2.4 1.6",
  "circle-dashed":
    "M6.4 2A6.2 6.2 0 0 1 9.6 2M12 3.3A6.2 6.2 0 0 1 13.8 6M14.2 8.8A6.2 6.2 0 0 1 12.6 12.2M9.9 13.9A6.2 6.2 0 0 1 6.5 14M3.6 12.4A6.2 6.2 0 0 1 1.9 9.4M2.1 6.3A6.2 6.2 0 0 1 3.7 3.6",
  "person-question":
    "M6 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8zM1.8 13.4c0-2.5 1.8-4 4.2-4c1 0 1.9.3 2.6.7M10.6 7.6c0-1 .7-1.7 1.7-1.7s1.7.7 1.7 1.6c0 1.3-1.7 1.4-1.7 2.9M12.3 12.9v.1",
  "circle-minus": "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5.2 8h5.6",
  cross: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  chevron: "M6 3.5L10.5 8L6 12.5",
  back: "M10 3.5L5.5 8L10 12.5",
  target: "M8 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM8 1v4M8 11v4M1 8h4M11 8h4",
  info: "M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM8 7.2v4M8 4.7v.1",
  sheet: "M2.5 2.5h11v11h-11zM2.5 6h11M6.2 6v7.5",
  refresh: "M13.3 6.5A5.6 5.6 0 1 0 13.6 9M13.6 2.8v3.7H9.9",
} as const;

export type IconName = keyof typeof PATHS;

/**
 * Draws an icon in the colour of the surrounding text. The word beside it says the same, so screen readers skip the
 * icon.
 */
export function Icon({
  name,
  className,
  size = 16,
}: {
  readonly name: IconName;
  readonly className?: string;
  readonly size?: number;
}): ReactElement {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
