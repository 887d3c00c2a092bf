export { capabilities } from "../capabilities";
export { bringIn } from "./bring-in";
export { takeOut } from "./take-out";
export { changedSince } from "./typed-rows";
