import { compactText } from "../grid";

/** What is said of somebody who was sent from one to the next: 推诿, 扯皮, 踢皮球, 推来推去. */
const SENT_AWAY = /推诿|推[脱托]|扯皮|踢皮球|踢来踢去|推来推去|(?:互相|相互|来回)推/g;

/** What in front of it says that there was none, or that there shall be none: 未发现推诿, 不得推诿扯皮. */
const NONE =
  /(?:无|没有?|不存在|未(?:发现|出现|发生|见)?|并非|不是|不得|不准|不许|严禁|杜绝|防止|避免)[^,，;；。]{0,3}$/;

/** Whether a register of letters tells in some text that somebody was sent away. */
export function saysSentAway(value: unknown): boolean {
  const text = compactText(String(value));
  return [...text.matchAll(SENT_AWAY)].some(({ index }) => !NONE.test(text.slice(0, index)));
}
