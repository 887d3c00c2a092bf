export { answerRibbon, type Ribbon } from "./answer-ribbon";
export { COMMANDS, commandOf, type Command } from "./command";
