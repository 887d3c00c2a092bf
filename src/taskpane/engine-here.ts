/** The engine as a part that is loaded only where no worker can be made. */
export { createEngine } from "../assistant";
