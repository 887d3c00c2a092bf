export { capabilities } from "../capabilities";
export { bringIn } from "./bring-in";
export { changedSince } from "./typed-rows";
