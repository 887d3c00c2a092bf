/** This part holds the engine for the pane's own thread. It is loaded only if no worker can be started. */
export { createEngine } from "../assistant";
