export { answerRibbon } from "./answer-ribbon";
export { COMMANDS, commandOf, type Command } from "./command";
export { greyButtons } from "./grey-buttons";
